import { personKeys } from '#lib/sources/model/person-keys.ts'
import type { PersonKeys } from '#lib/sources/model/person-keys.ts'
import type { CheckAttestation, CheckCommentRequest, CheckStory, CheckUse } from '../model/check-story.ts'
import { blocksOf } from './plain-blocks.ts'
import type { Claims } from './plain-blocks.ts'
import { PlainStoryError } from './plain-story-error.ts'
import type { PlainStory } from './plain-story.ts'
import { SHIPPED_STATUSES } from './shipped-statuses.ts'

/** Turns a plain story into what the engine reads. Each span is a claim of its own. Throws PlainStoryError when ids or spans do not fit. */
export function toCheckStory(plain: PlainStory): CheckStory {
  const claims: Claims = []
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
    recordStatus: typeof status === 'string' ? SHIPPED_STATUSES[status] : status,
    knownTo: use.knownTo.map(({ person, editor, confirmed }) => ({
      personId: person,
      isEditor: editor,
      ...(confirmed === undefined ? {} : { confirmed }),
    })),
  }
}

function requireKnown(what: string, known: readonly { id: string }[], named: readonly string[]): void {
  const missing = named.find((id) => !known.some((each) => each.id === id))
  if (missing !== undefined)
    throw new PlainStoryError(`The story names the ${what} “${missing}”, which is not in it.`)
}
