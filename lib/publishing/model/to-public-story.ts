import { claimIdsIn } from '#lib/document/model/claims.ts'
import { leafBlocks } from '#lib/document/model/leaf-blocks.ts'
import type { MarkJson, NodeJson, StoryDocument } from '#lib/document/model/story-document.ts'
import { photoUseIdsIn } from '#lib/document/model/photo-uses.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { standing } from '#lib/document/suggestions/standing.ts'
import { wordCount } from '#lib/document/model/word-count.ts'
import { withoutDeskNotes } from '#lib/document/model/desk-notes.ts'
import { publicKnowledge } from './known-entries.ts'
import type { PublicKnowledge } from './known-entries.ts'
import type { PublicNotice, PublicPhoto, PublicStory } from './public-story.ts'
import type { PhotoUseFacts } from '#lib/photos/model/photo-view.ts'
import type { RelatedStoryFact } from './public-related.ts'
import type { VersionFacts } from './version-facts.ts'

/** What a public story is made of: a version's words and facts, and what its publication gave it. */
export type PublicationInput = {
  storyId: string
  path: string
  document: StoryDocument
  facts: VersionFacts
  publishedAt: string
  updatedAt: string | null
  notices: PublicNotice[]
  /** Of the stories that the text points to, those that readers may have, by their id. */
  related: ReadonlyMap<string, RelatedStoryFact>
}

/**
 * Turns a version into what readers may have. Claims keep nothing but the address of their passage and the entries they rest on;
 * a claim that readers are told nothing about is plain text. Photos are named by their place, related stories by their address.
 * Notes to the desk stay behind. Nothing else of the facts goes out.
 * The story must have a section (a block of the checks sees to that).
 */
export function toPublicStory(input: PublicationInput): PublicStory {
  const { facts } = input
  // Publishing refuses open suggestions; this is the second wall, and what a preview shows.
  const document = standing(input.document)
  const knowledge = publicKnowledge(facts, claimIdsIn(document))
  const keys = new Map(photoUseIdsIn(document).map((id, index) => [id, `p${index + 1}`]))
  const clean = (node: NodeJson) =>
    publicNode(withoutDeskNotes(node), { knowledge, keys, related: input.related })
  const photos = Object.fromEntries(
    publicPhotos(document, facts.photos, keys, clean).map((photo) => [photo.key, photo]),
  )
  const leadKey = keys.get(document.meta.leadPhotoUseId ?? '')
  return {
    id: input.storyId,
    path: input.path,
    section: { name: facts.section?.name ?? '', slug: facts.section?.slug ?? '' },
    headline: clean(document.headline),
    headlineText: textOf(document.headline).trim(),
    dek: clean(document.dek),
    dekText: textOf(document.dek).trim(),
    keyPoints: clean(document.keyPoints),
    body: clean(document.body),
    dateline: document.meta.dateline.trim(),
    bylines: facts.bylines.map(({ name, slug, creditLine, kind }) => ({ name, slug, creditLine, kind })),
    publishedAt: input.publishedAt,
    updatedAt: input.updatedAt,
    leadPhoto: (leadKey && photos[leadKey]) || null,
    photos,
    known: knowledge.known,
    asked: knowledge.asked,
    notices: input.notices,
    topics: facts.topics.map(({ name, slug }) => ({ name, slug })),
    wordCount: wordCount(document),
  }
}

type Cleaning = {
  knowledge: PublicKnowledge
  keys: ReadonlyMap<string, string>
  related: ReadonlyMap<string, RelatedStoryFact>
}

function publicNode(node: NodeJson, cleaning: Cleaning): NodeJson {
  const { content, marks, attrs: _attrs, ...rest } = node
  const attrs = publicAttrs(node, cleaning)
  const inner = content
    ?.filter((child) => isPublic(child, cleaning))
    .map((child) => publicNode(child, cleaning))
  const kept = marks?.flatMap((mark) => publicMark(mark, cleaning.knowledge))
  return {
    ...rest,
    ...(attrs ? { attrs } : {}),
    ...(inner && node.type !== 'photo' ? { content: inner } : {}),
    ...(kept && kept.length > 0 ? { marks: kept } : {}),
  }
}

function publicAttrs({ type, attrs }: NodeJson, { keys, related }: Cleaning): NodeJson['attrs'] {
  if (type === 'photo') return { photo: keys.get(String(attrs?.['photoUseId'])) ?? '' }
  if (type === 'relatedStory') return { ...related.get(String(attrs?.['storyId'])) }
  return attrs
}

function isPublic({ type, attrs }: NodeJson, { related }: Cleaning): boolean {
  if (type === 'deskNote') return false
  return type !== 'relatedStory' || related.has(String(attrs?.['storyId']))
}

function publicMark(mark: MarkJson, knowledge: PublicKnowledge): MarkJson[] {
  if (mark.type !== 'claim') return [mark]
  const passage = knowledge.passages.get(String(mark.attrs?.['id']))
  return passage ? [{ type: 'claim', attrs: { anchor: passage.anchor, entries: passage.entries } }] : []
}

function publicPhotos(
  document: StoryDocument,
  facts: readonly PhotoUseFacts[],
  keys: ReadonlyMap<string, string>,
  clean: (node: NodeJson) => NodeJson,
): PublicPhoto[] {
  const nodes = new Map(
    leafBlocks(document)
      .filter(({ kind }) => kind === 'caption')
      .map(({ node }) => [node.attrs?.['photoUseId'], node]),
  )
  return [...keys].flatMap(([photoUseId, key]) => {
    const fact = facts.find((each) => each.photoUseId === photoUseId)
    return fact ? [publicPhoto(key, fact, nodes.get(photoUseId), clean)] : []
  })
}

function publicPhoto(
  key: string,
  fact: PhotoUseFacts,
  node: NodeJson | undefined,
  clean: (node: NodeJson) => NodeJson,
): PublicPhoto {
  const caption = node ? (node.content ?? []) : fact.caption ? [{ type: 'text', text: fact.caption }] : []
  const alt = node?.attrs?.['alt']
  return {
    key,
    alt: typeof alt === 'string' ? alt : fact.alt,
    caption: caption.map(clean),
    captionText: caption.map(textOf).join('').trim(),
    creator: fact.creator,
    agency: fact.agency,
    copyright: fact.copyright,
    digitalSourceType: fact.digitalSourceType,
    width: fact.width,
    height: fact.height,
    renditions: fact.renditions,
  }
}
