import { alignBlocks } from './diff/align-blocks.ts'
import { blockDetails, type BlockDetail } from './diff/block-details.ts'
import { blockKey } from './diff/block-key.ts'
import { compareWords, type WordRun } from './diff/compare-words.ts'
import { diffSequences } from './diff/diff-sequences.ts'
import { leafBlocks, type LeafKind } from './model/leaf-blocks.ts'
import {
  DOCUMENT_PARTS,
  type DocumentPart,
  type NodeJson,
  type StoryDocument,
} from './model/story-document.ts'
import { textOf } from './model/text-of.ts'

/** A block as it is compared: what it is, and its words. */
type ComparedBlock = { kind: LeafKind; text: string }

/**
 * What became of one block. `moved` stands on one that was removed here and added elsewhere as it was. `details` name what
 * changed beside the words: formatting, links, claims, a photo's alt text or crop. The words of `before` are the runs that are not
 * added; the words of `after` those not removed.
 */
export type BlockChange =
  | { part: DocumentPart; kind: 'same'; before: ComparedBlock; after: ComparedBlock }
  | { part: DocumentPart; kind: 'added'; before: null; after: ComparedBlock; moved: boolean }
  | { part: DocumentPart; kind: 'removed'; before: ComparedBlock; after: null; moved: boolean }
  | {
      part: DocumentPart
      kind: 'changed'
      before: ComparedBlock
      after: ComparedBlock
      words: WordRun[]
      details: BlockDetail[]
    }

type MetaChange = { field: 'dateline' | 'leadPhotoUseId'; before: string | null; after: string | null }

export type DocumentComparison = { same: boolean; blocks: BlockChange[]; meta: MetaChange[] }

type Block = ComparedBlock & { node: NodeJson; key: string; moved: boolean }

// Beyond this many differing blocks two texts have nothing in common worth the search.
const MOST_EDITS = 2_000
/** Shorter blocks are alike by chance, and nobody looks for where they went. */
const SHORTEST_MOVE = 12

/** Compares two documents: blocks first, then words in the blocks that changed. `blocks` is in reading order. */
export function compareDocuments(before: StoryDocument, after: StoryDocument): DocumentComparison {
  const [old, young] = [blocksByPart(before), blocksByPart(after)]
  const blocks = DOCUMENT_PARTS.flatMap((part) => comparePart(part, old[part], young[part]))
  const meta = (['dateline', 'leadPhotoUseId'] as const)
    .map((field) => ({ field, before: before.meta[field], after: after.meta[field] }))
    .filter((change) => change.before !== change.after)
  const same =
    meta.length === 0 &&
    before.schema === after.schema &&
    blocks.every((change) => change.kind === 'same') &&
    DOCUMENT_PARTS.every((part) => blockKey(before[part]) === blockKey(after[part]))
  return { same, blocks, meta }
}

function blocksByPart(document: StoryDocument): Record<DocumentPart, Block[]> {
  const blocks: Record<DocumentPart, Block[]> = { headline: [], dek: [], keyPoints: [], body: [] }
  for (const { part, kind, node, parentType } of leafBlocks(document)) {
    const key = `${parentType} ${blockKey(node)}`
    blocks[part].push({ kind, text: textOf(node), key, node, moved: false })
  }
  return blocks
}

function comparePart(part: DocumentPart, before: Block[], after: Block[]): BlockChange[] {
  const pairs = samePairs(before, after)
  markMoved(before, after, pairs)
  const changes: BlockChange[] = []
  let [at, to] = [0, 0]
  for (const [old, young] of [...pairs, [before.length, after.length] as const]) {
    changes.push(...compareRun(part, before.slice(at, old), after.slice(to, young)))
    const [one, other] = [before[old], after[young]]
    if (one && other) changes.push({ part, kind: 'same', before: shown(one), after: shown(other) })
    ;[at, to] = [old + 1, young + 1]
  }
  return changes
}

/** The places of the blocks that stay. Only blocks that stand in both can, so that only those are searched. */
function samePairs(before: Block[], after: Block[]): (readonly [number, number])[] {
  const [keysBefore, keysAfter] = [keysOf(before), keysOf(after)]
  const places = (blocks: Block[], others: Set<string>): number[] =>
    blocks.flatMap((block, place) => (others.has(block.key) ? [place] : []))
  const [old, young] = [places(before, keysAfter), places(after, keysBefore)]
  const pairs: (readonly [number, number])[] = []
  let [at, to] = [0, 0]
  const keys = (blocks: Block[], at: number[]): string[] => at.map((place) => blocks[place]?.key ?? '')
  for (const { kind, count } of diffSequences(keys(before, old), keys(after, young), MOST_EDITS)) {
    for (let step = 0; kind === 'same' && step < count; step += 1) {
      pairs.push([old[at + step] ?? 0, young[to + step] ?? 0])
    }
    at += kind === 'added' ? 0 : count
    to += kind === 'removed' ? 0 : count
  }
  return pairs
}

function keysOf(blocks: Block[]): Set<string> {
  return new Set(blocks.map((block) => block.key))
}

/** Marks the blocks that stand in both texts at different places. */
function markMoved(before: Block[], after: Block[], pairs: (readonly [number, number])[]): void {
  const [keptBefore, keptAfter] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, to]) => to))]
  const left = new Map<string, Block[]>()
  for (const [place, block] of before.entries()) {
    if (keptBefore.has(place) || block.text.length < SHORTEST_MOVE) continue
    left.set(block.key, [...(left.get(block.key) ?? []), block])
  }
  for (const [place, block] of after.entries()) {
    const twin = keptAfter.has(place) ? undefined : left.get(block.key)?.shift()
    if (twin) block.moved = twin.moved = true
  }
}

/** Between two blocks that stayed: which of the old ones became which of the new ones. */
function compareRun(part: DocumentPart, removed: Block[], added: Block[]): BlockChange[] {
  return alignBlocks(removed, added).map(({ before, after }): BlockChange => {
    if (before && after) return changed(part, before, after)
    return before
      ? { part, kind: 'removed', before: shown(before), after: null, moved: before.moved }
      : { part, kind: 'added', before: null, after: shown(after), moved: after.moved }
  })
}

function changed(part: DocumentPart, before: Block, after: Block): BlockChange {
  const words = compareWords(before.text, after.text)
  const details = blockDetails(before, after)
  return { part, kind: 'changed', before: shown(before), after: shown(after), words, details }
}

function shown({ kind, text }: Block): ComparedBlock {
  return { kind, text }
}
