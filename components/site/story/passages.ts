import type { NodeJson } from '#lib/document/model/story-document.ts'
import type { PublicPhoto, PublicStory } from '#lib/publishing/model/public-story.ts'

/** One claim on a run of text: the passage's anchor and the notes that it rests on, by number. */
export type Passage = { anchor: string; notes: number[]; unnamed: boolean }

/**
 * Where the passages of one story begin and end and how its notes are numbered, found in one walk in the order of the
 * page. Text nodes are told apart by identity, so the index belongs to the very story it was made from.
 */
export type PassageIndex = {
  /** The passages of a text node, outermost first. */
  of: ReadonlyMap<NodeJson, Passage[]>
  /** The anchors whose id stands on this text node. */
  starts: ReadonlyMap<NodeJson, string[]>
  /** The passages whose marker stands after this text node: one that stands in two places has a marker at each. */
  ends: ReadonlyMap<NodeJson, Passage[]>
  /** The passages before a text node whose marker stands after the punctuation that this node begins with. */
  late: ReadonlyMap<NodeJson, Passage[]>
  anchors: ReadonlySet<string>
  /** The photo of each `photo` node that is drawn; a photo that already stands on the page is not among them. */
  photos: ReadonlyMap<NodeJson, PublicPhoto>
}

/** The number of each entry of "How we know this", known entries first, then those who were asked. */
export function noteNumbers(story: Pick<PublicStory, 'known' | 'asked'>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const entry of [...story.known, ...story.asked]) {
    if (!numbers.has(entry.key)) numbers.set(entry.key, numbers.size + 1)
  }
  return numbers
}

/** Finds every passage of a story. Claims that rest on no entry of the page are left out: nothing is said of them. */
export function indexPassages(story: PublicStory): PassageIndex {
  const photos = photosInOrder(story)
  const numbers = noteNumbers(story)
  const unnamed = new Set(story.known.filter((entry) => entry.kind === 'unnamed').map((entry) => entry.key))
  const of = new Map<NodeJson, Passage[]>()
  const starts = new Map<NodeJson, string[]>()
  const ends = new Map<NodeJson, Passage[]>()
  const late = new Map<NodeJson, Passage[]>()
  const anchors = new Set<string>()
  for (const run of runsInOrder(story, photos)) {
    for (const node of run) of.set(node, passagesOf(node, numbers, unnamed))
    for (const [position, node] of run.entries()) {
      const next = run[position + 1]
      const after = next ? (of.get(next) ?? []) : []
      for (const passage of of.get(node) ?? []) {
        if (!anchors.has(passage.anchor)) add(starts, node, passage.anchor)
        anchors.add(passage.anchor)
        if (after.some(({ anchor }) => anchor === passage.anchor)) continue
        if (next && takesMarker(next)) add(late, next, passage)
        else add(ends, node, passage)
      }
    }
  }
  return { of, starts, ends, late, anchors, photos }
}

const PUNCTUATION = /^[.,;:!?…”’"')\]]+/

/** The punctuation that belongs to the words before a text; "" when it begins with something else. */
export function leadingPunctuation(words: string): string {
  return PUNCTUATION.exec(words)?.[0] ?? ''
}

/** Only plain text lets a marker in: within a link or a claim of its own it would belong to that. */
function takesMarker(node: NodeJson): boolean {
  return (node.marks ?? []).length === 0 && leadingPunctuation(node.text ?? '') !== ''
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  lists.set(key, [...(lists.get(key) ?? []), value])
}

function passagesOf(
  node: NodeJson,
  numbers: ReadonlyMap<string, number>,
  unnamed: ReadonlySet<string>,
): Passage[] {
  const passages: Passage[] = []
  for (const mark of node.marks ?? []) {
    if (mark.type !== 'claim') continue
    const { anchor, entries } = mark.attrs ?? {}
    if (typeof anchor !== 'string' || anchor === '' || !Array.isArray(entries)) continue
    const keys = entries.filter((key): key is string => typeof key === 'string' && numbers.has(key))
    if (keys.length === 0 || passages.some((passage) => passage.anchor === anchor)) continue
    const notes = [...new Set(keys.map((key) => numbers.get(key) ?? 0))].sort((a, b) => a - b)
    passages.push({ anchor, notes, unnamed: keys.every((key) => unnamed.has(key)) })
  }
  return passages
}

/** The photos of the body's nodes, each photo once on the page. */
function photosInOrder(story: PublicStory): Map<NodeJson, PublicPhoto> {
  const shown = new Set(story.leadPhoto ? [story.leadPhoto.key] : [])
  const photos = new Map<NodeJson, PublicPhoto>()
  for (const node of everyNode(story.body)) {
    const key = node.type === 'photo' ? node.attrs?.['photo'] : null
    if (typeof key !== 'string' || shown.has(key) || !Object.hasOwn(story.photos, key)) continue
    const photo = story.photos[key]
    if (!photo) continue
    shown.add(key)
    photos.set(node, photo)
  }
  return photos
}

/** The text nodes of each block, in the order in which the page shows the blocks; a caption is a block. */
function* runsInOrder(story: PublicStory, photos: ReadonlyMap<NodeJson, PublicPhoto>): Generator<NodeJson[]> {
  const captions = new Map([...photos].map(([node, photo]) => [node, photo.caption]))
  const lead = { type: 'photo', content: story.leadPhoto?.caption ?? [] }
  for (const part of [story.headline, story.dek, lead, story.keyPoints, story.body]) {
    for (const node of everyNode(part)) {
      const isPhoto = node.type === 'photo' && node !== lead
      const content = isPhoto ? (captions.get(node) ?? []) : (node.content ?? [])
      yield content.filter((child) => child.type === 'text')
    }
  }
}

function* everyNode(node: NodeJson): Generator<NodeJson> {
  yield node
  for (const child of node.content ?? []) yield* everyNode(child)
}
