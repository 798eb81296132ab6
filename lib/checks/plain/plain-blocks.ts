import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import type { CheckClaim } from '../model/check-story.ts'
import { PlainStoryError } from './plain-story-error.ts'
import type { PlainStory, PlainText } from './plain-story.ts'

/** The spans of a plain story as claims, with the requests for comment that each names. */
export type Claims = (CheckClaim & { requestIds: string[] })[]

/** The texts of a plain story in reading order. Each span is put into `claims`. Throws PlainStoryError for one that does not fit. */
export function blocksOf(plain: PlainStory, claims: Claims): TextBlock[] {
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

function photoOf(plain: PlainStory, id: string): PlainStory['photos'][number] {
  const photo = plain.photos.find((each) => each.id === id)
  if (!photo) throw new PlainStoryError(`The body shows the photo “${id}”, which is not in "photos".`)
  return photo
}
