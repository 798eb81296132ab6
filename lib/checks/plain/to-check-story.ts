import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import { personKeys } from '#lib/sources/model/person-keys.ts'
import type { PersonKeys } from '#lib/sources/model/person-keys.ts'
import type {
  CheckAttestation,
  CheckClaim,
  CheckCommentRequest,
  CheckStory,
  CheckUse,
  RecordStatusFlags,
} from '../model/check-story.ts'
import type { PlainStory, PlainText } from './plain-story.ts'

/** Something in a plain story that cannot be: a span outside its text, an id that nothing has. The message names it. */
export class PlainStoryError extends Error {}

/** What the shipped record statuses allow; the same flags as in the migration that ships them. */
const SHIPPED: Record<
  'on_record' | 'background' | 'deep_background' | 'off_record',
  RecordStatusFlags & { label: string }
> = {
  on_record: {
    label: 'On the record',
    mayPublish: true,
    mayQuote: true,
    mayName: true,
    mayDescribe: true,
    mayMention: true,
  },
  background: {
    label: 'On background',
    mayPublish: true,
    mayQuote: true,
    mayName: false,
    mayDescribe: true,
    mayMention: true,
  },
  deep_background: {
    label: 'Deep background',
    mayPublish: true,
    mayQuote: false,
    mayName: false,
    mayDescribe: false,
    mayMention: false,
  },
  off_record: {
    label: 'Off the record',
    mayPublish: false,
    mayQuote: false,
    mayName: false,
    mayDescribe: false,
    mayMention: false,
  },
}

/** Turns a plain story into what the engine reads. Each span is a claim of its own. Throws PlainStoryError when ids or spans do not fit. */
export function toCheckStory(plain: PlainStory): CheckStory {
  const claims: (CheckClaim & { requestIds: string[] })[] = []
  const blocks = blocksOf(plain, claims)
  requireKnown(
    'use',
    plain.uses,
    claims.flatMap((claim) => claim.useIds),
  )
  requireKnown(
    'request for comment',
    plain.commentRequests,
    claims.flatMap((claim) => claim.requestIds),
  )
  const keys = keysOf(plain)
  return {
    storyType: plain.storyType,
    blocks,
    dateline: plain.dateline,
    section: plain.section,
    topics: plain.topics,
    language: plain.language,
    now: plain.now,
    bylines: plain.byline.map((name) => ({ name })),
    authorIds: plain.authors,
    uses: plain.uses.map((use) => useOf(plain, use, keys)),
    claims: claims.map(({ requestIds, ...claim }) => ({ ...claim, commentRequestIds: requestIds })),
    commentRequests: plain.commentRequests.map((request) => requestOf(request, claims, keys)),
    attestations: attestationsOf(plain, keys),
    photos: plain.photos.map(({ id, caption, rights, ...photo }) => ({
      ...photo,
      ...(rights ? { rights } : {}),
      photoUseId: id,
      caption: caption.text,
    })),
    leadPhotoUseId: plain.leadPhoto,
  }
}

type Claims = (CheckClaim & { requestIds: string[] })[]

function blocksOf(plain: PlainStory, claims: Claims): TextBlock[] {
  const counts = new Map<TextBlock['part'], number>()
  const blocks: TextBlock[] = []
  const add = (part: TextBlock['part'], kind: TextBlock['kind'], given: PlainText, photoUseId?: string) => {
    const index = counts.get(part) ?? 0
    counts.set(part, index + 1)
    const where = `${part} ${index + 1}`
    blocks.push({
      part,
      index,
      kind,
      text: given.text,
      links: given.links,
      claims: rangesOf(given, where, claims),
      ...(photoUseId ? { photoUseId } : {}),
    })
  }
  add('headline', 'line', plain.headline)
  add('dek', 'line', plain.dek)
  for (const point of plain.keyPoints) add('keyPoint', 'paragraph', point)
  const shown = new Set<string>()
  for (const block of plain.body) {
    if ('photo' in block) {
      shown.add(block.photo)
      add('caption', 'caption', photoOf(plain, block.photo).caption, block.photo)
    } else add('body', 'kind' in block ? block.kind : 'paragraph', block)
  }
  for (const photo of plain.photos)
    if (!shown.has(photo.id)) add('caption', 'caption', photo.caption, photo.id)
  return blocks
}

function rangesOf(given: PlainText, where: string, claims: Claims): TextBlock['claims'] {
  return given.spans.map((span) => {
    const claim = {
      id: `span-${claims.length + 1}`,
      useIds: span.uses,
      commentRequestIds: [],
      requestIds: span.commentRequests,
      verifiedWords: span.verifiedWords,
      againstParty: span.against,
    }
    claims.push(claim)
    return { id: claim.id, ...placeOf(given.text, span, where) }
  })
}

function placeOf(
  text: string,
  span: PlainText['spans'][number],
  where: string,
): { from: number; to: number } {
  if (span.words !== undefined) {
    const from = text.indexOf(span.words)
    if (from < 0 || span.words === '')
      throw new PlainStoryError(`The words “${span.words}” of a span do not stand in ${where}.`)
    if (text.includes(span.words, from + 1))
      throw new PlainStoryError(
        `The words “${span.words}” stand more than once in ${where}: give "from" and "to".`,
      )
    return { from, to: from + span.words.length }
  }
  const { from = 0, to = 0 } = span
  if (to > text.length)
    throw new PlainStoryError(`A span of ${where} ends at ${to}, but the text has ${text.length} characters.`)
  return { from, to }
}

function keysOf(plain: PlainStory): PersonKeys {
  const sources = plain.sources.map(({ id, anonymous, voice }) => ({
    id,
    anonymous,
    independenceGroupId: voice,
  }))
  const pairs = plain.sources.flatMap(({ id, samePersonAs }): [string, string][] =>
    samePersonAs === null ? [] : [[id, samePersonAs]],
  )
  requireKnown(
    'source',
    plain.sources,
    pairs.map(([, other]) => other),
  )
  return personKeys(sources, pairs)
}

function attestationsOf(plain: PlainStory, keys: PersonKeys): CheckAttestation[] | null {
  requireKnown('source', plain.sources, plain.attestations?.map(({ source }) => source) ?? [])
  if (!plain.attestations) return null
  return plain.attestations.map(({ source, commentRequest }) => ({
    sourceKey: keys.get(source)?.sourceKey ?? '',
    commentRequestId: commentRequest,
  }))
}

function requestOf(
  request: PlainStory['commentRequests'][number],
  claims: Claims,
  keys: PersonKeys,
): CheckCommentRequest {
  const { source, summary, whyNot, ...rest } = request
  return {
    ...rest,
    sourceKey: source === null ? null : (keys.get(source)?.sourceKey ?? null),
    hasSummary: summary.trim() !== '',
    hasWhyNot: whyNot.trim() !== '',
    claimId: claims.find((claim) => claim.requestIds.includes(request.id))?.id ?? null,
  }
}

function useOf(plain: PlainStory, use: PlainStory['uses'][number], keys: PersonKeys): CheckUse {
  const source = plain.sources.find((each) => each.id === use.source)
  if (!source)
    throw new PlainStoryError(
      `The use “${use.id}” names the source “${use.source}”, which is not in "sources".`,
    )
  const { id, basis, material, approval, reason, reasonWithheld, status } = use
  return {
    id,
    ...(basis === undefined ? {} : { basis }),
    ...(material === undefined ? {} : { material }),
    ...(approval === undefined ? {} : { approval }),
    reason,
    reasonWithheld,
    sourceKey: keys.get(source.id)?.sourceKey ?? '',
    voiceKey: keys.get(source.id)?.voiceKey ?? '',
    identityKept: source.identityKept,
    sourceKind: source.kind,
    anonymous: source.anonymous,
    description: source.anonymous ? use.description : source.name,
    recordStatus: typeof status === 'string' ? SHIPPED[status] : status,
    knownTo: use.knownTo.map(({ person, editor, confirmed }) => ({
      personId: person,
      isEditor: editor,
      ...(confirmed === undefined ? {} : { confirmed }),
    })),
  }
}

function photoOf(plain: PlainStory, id: string): PlainStory['photos'][number] {
  const photo = plain.photos.find((each) => each.id === id)
  if (!photo) throw new PlainStoryError(`The body shows the photo “${id}”, which is not in "photos".`)
  return photo
}

function requireKnown(what: string, known: readonly { id: string }[], named: readonly string[]): void {
  const missing = named.find((id) => !known.some((each) => each.id === id))
  if (missing !== undefined)
    throw new PlainStoryError(`The story names the ${what} “${missing}”, which is not in it.`)
}
