import type { NodeJson, StoryDocument } from '#lib/document/model/story-document.ts'
import { daysBefore, fillDates } from './dates.ts'
import { parseInline } from './markup.ts'
import type { ClaimIdOf } from './markup.ts'
import type { SeedBlock, SeedEdit, SeedPhoto, SeedStory } from './types.ts'

/** What the seed knows when it makes a document: ids of claims and photo uses, the library, the day and the zone. */
export type DocumentSetting = {
  claimIdOf: ClaimIdOf
  photoUseIdOf: (slug: string) => string
  photoOf: (slug: string) => SeedPhoto
  now: Date
  timeZone: string
}

/** Builds the document of a story from its content, with claim marks and photos carrying the seed's ids. */
export function documentOf(story: SeedStory, setting: DocumentSetting): StoryDocument {
  const latest = publicationOf(story, setting.now)
  const inline = (text: string) =>
    parseInline(fillDates(text, setting.now, setting.timeZone, latest), setting.claimIdOf)
  const keyPoints = story.keyPoints.length > 0 ? story.keyPoints : ['']
  const body = story.body.length > 0 ? story.body : ['']
  return {
    schema: 1,
    headline: docOf([nodeOf('line', inline(story.headline))]),
    dek: docOf([nodeOf('line', inline(story.dek))]),
    keyPoints: docOf(keyPoints.map((point) => nodeOf('keyPoint', inline(point)))),
    body: docOf(body.map((block) => blockOf(block, inline, { ...setting, latest }))),
    meta: {
      dateline: story.dateline,
      leadPhotoUseId: story.leadPhoto === undefined ? null : setting.photoUseIdOf(story.leadPhoto),
    },
  }
}

/** When the story went out, or `now` while it has not. */
function publicationOf({ publishedMinutesAgo }: SeedStory, now: Date): Date {
  return publishedMinutesAgo === undefined ? now : new Date(now.getTime() - publishedMinutesAgo * 60_000)
}

/**
 * The caption and alt text of a library photo as words, its date being the day it was taken, or the day of `latest` when
 * that is earlier.
 */
export function photoTexts(
  photo: SeedPhoto,
  now: Date,
  timeZone: string,
  latest: Date = now,
): { caption: string; alt: string } {
  const taken = daysBefore(now, photo.takenDaysAgo)
  return { caption: fillDates(photo.caption, taken, timeZone, latest), alt: photo.alt }
}

/**
 * The content of a published story after its first `count` revisions (0 is the text as first published).
 * Throws an Error when an edit's words do not occur exactly once in their place.
 */
export function storyAfter(story: SeedStory, count: number): SeedStory {
  let current = story
  for (const revision of (story.revisions ?? []).slice(0, count)) {
    for (const edit of revision.edits) current = applyEdit(current, edit)
  }
  return current
}

function applyEdit(story: SeedStory, edit: SeedEdit): SeedStory {
  const current = story[edit.part]
  const places: readonly SeedBlock[] = typeof current === 'string' ? [current] : current
  const hits = places.filter((place) => typeof place === 'string' && place.includes(edit.find))
  const pieces = typeof hits[0] === 'string' ? hits[0].split(edit.find) : []
  if (hits.length !== 1 || pieces.length !== 2) {
    throw new Error(`Story ${story.key}: “${edit.find}” is not exactly once in the ${edit.part}.`)
  }
  const edited = places.map((place) => (place === hits[0] ? pieces.join(edit.replace) : place))
  return { ...story, [edit.part]: typeof current === 'string' ? edited[0] : edited }
}

type Inline = (text: string) => NodeJson[]
type StorySetting = DocumentSetting & { latest: Date }

function blockOf(block: SeedBlock, inline: Inline, setting: StorySetting): NodeJson {
  if (typeof block === 'string') return nodeOf('paragraph', inline(block))
  if ('rule' in block) return { type: 'horizontalRule' }
  if ('heading' in block) {
    return { ...nodeOf('heading', inline(block.heading)), attrs: { level: block.level ?? 2 } }
  }
  if ('quote' in block) return nodeOf('blockquote', paragraphs(block.quote, inline))
  if ('list' in block) {
    const items = block.list.map((item) => nodeOf('listItem', paragraphs([item], inline)))
    return nodeOf(block.ordered === true ? 'orderedList' : 'bulletList', items)
  }
  return photoNode(block, inline, setting)
}

function photoNode(
  block: { photo: string; caption?: string; alt?: string },
  inline: Inline,
  setting: StorySetting,
) {
  const photo = setting.photoOf(block.photo)
  const library = photoTexts(photo, setting.now, setting.timeZone, setting.latest)
  const caption = inline(block.caption ?? library.caption)
  const attrs = { photoUseId: setting.photoUseIdOf(block.photo), alt: block.alt ?? library.alt, crop: null }
  return { ...nodeOf('photo', caption), attrs }
}

function paragraphs(texts: readonly string[], inline: Inline): NodeJson[] {
  return texts.map((text) => nodeOf('paragraph', inline(text)))
}

function docOf(content: NodeJson[]): NodeJson {
  return { type: 'doc', content }
}

/** A node; ProseMirror's JSON leaves `content` out where there is none. */
function nodeOf(type: string, content: NodeJson[]): NodeJson {
  return content.length > 0 ? { type, content } : { type }
}
