import type { NodeJson } from '#lib/document/model/story-document.ts'
import { knownGroups } from '#lib/publishing/model/known-notes.ts'
import type { KnownGroup, KnownNote } from '#lib/publishing/model/known-notes.ts'
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
  /** The passages of the page by their anchors, each with its words where it first stands. */
  anchors: ReadonlyMap<string, string>
  /** The notes of "How we know this", by kind. */
  groups: readonly KnownGroup[]
  /** The notes by number. */
  notes: ReadonlyMap<number, KnownNote>
  /** The photo of each `photo` node that is drawn; a photo that already stands on the page is not among them. */
  photos: ReadonlyMap<NodeJson, PublicPhoto>
}

/** Finds every passage of a story. Claims that rest on no entry of the page are left out: nothing is said of them. */
export function indexPassages(story: PublicStory): PassageIndex {
  const photos = photosInOrder(story)
  const groups = knownGroups(story)
  const notes = groups.flatMap((group) => group.notes)
  const byKey = new Map(notes.map((note) => [note.key, note]))
  const index: Growing = {
    of: new Map(),
    starts: new Map(),
    ends: new Map(),
    late: new Map(),
    anchors: new Map(),
  }
  for (const run of runsInOrder(story, photos)) readRun(run, byKey, index)
  return { ...index, photos, groups, notes: new Map(notes.map((note) => [note.number, note])) }
}

type Growing = {
  of: Map<NodeJson, Passage[]>
  starts: Map<NodeJson, string[]>
  ends: Map<NodeJson, Passage[]>
  late: Map<NodeJson, Passage[]>
  anchors: Map<string, string>
}

function readRun(run: NodeJson[], byKey: ReadonlyMap<string, KnownNote>, index: Growing): void {
  for (const node of run) index.of.set(node, passagesOf(node, byKey))
  for (const [position, node] of run.entries()) {
    const next = run[position + 1]
    const after = next ? (index.of.get(next) ?? []) : []
    for (const passage of index.of.get(node) ?? []) {
      if (!index.anchors.has(passage.anchor)) {
        add(index.starts, node, passage.anchor)
        index.anchors.set(passage.anchor, wordsFrom(run.slice(position), passage.anchor, index.of))
      }
      if (after.some(({ anchor }) => anchor === passage.anchor)) continue
      if (next && takesMarker(next)) add(index.late, next, passage)
      else add(index.ends, node, passage)
    }
  }
}

/** The words of a passage from the run's first node on, as far as they are unbroken. */
function wordsFrom(run: NodeJson[], anchor: string, of: ReadonlyMap<NodeJson, Passage[]>): string {
  const ends = run.findIndex((node) => !of.get(node)?.some((passage) => passage.anchor === anchor))
  return run
    .slice(0, ends === -1 ? run.length : ends)
    .map((node) => node.text ?? '')
    .join('')
    .trim()
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

function passagesOf(node: NodeJson, byKey: ReadonlyMap<string, KnownNote>): Passage[] {
  const passages: Passage[] = []
  for (const mark of node.marks ?? []) {
    if (mark.type !== 'claim') continue
    const { anchor, entries } = mark.attrs ?? {}
    if (typeof anchor !== 'string' || anchor === '' || !Array.isArray(entries)) continue
    const rests = entries.flatMap((key) => byKey.get(String(key)) ?? [])
    if (rests.length === 0 || passages.some((passage) => passage.anchor === anchor)) continue
    const notes = [...new Set(rests.map((note) => note.number))].sort((a, b) => a - b)
    passages.push({ anchor, notes, unnamed: rests.every((note) => note.kind === 'unnamed') })
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
