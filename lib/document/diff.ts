import { diffArrays } from 'diff'
import { alignBlocks } from './diff/align-blocks.ts'
import { compareWords, type WordRun } from './diff/compare-words.ts'
import { canonicalText, fingerprintText } from './model/fingerprint-text.ts'
import { leafBlocks, type LeafKind } from './model/leaf-blocks.ts'
import { DOCUMENT_PARTS, type DocumentPart, type StoryDocument } from './model/story-document.ts'
import { textOf } from './model/text-of.ts'

/** A block as it is compared: what it is, its words, and a key that differs when anything about it differs. */
type ComparedBlock = { kind: LeafKind; text: string; key: string }

/**
 * What became of one block. `changed` with equal words means that formatting, a link, a claim, or a photo's alt text
 * or crop differs. The words of `before` are the runs that are not added; the words of `after` those not removed.
 */
export type BlockChange =
  | { part: DocumentPart; kind: 'same'; before: ComparedBlock; after: ComparedBlock }
  | { part: DocumentPart; kind: 'added'; before: null; after: ComparedBlock }
  | { part: DocumentPart; kind: 'removed'; before: ComparedBlock; after: null }
  | { part: DocumentPart; kind: 'changed'; before: ComparedBlock; after: ComparedBlock; words: WordRun[] }

type MetaChange = { field: 'dateline' | 'leadPhotoUseId'; before: string | null; after: string | null }

export type DocumentComparison = { same: boolean; blocks: BlockChange[]; meta: MetaChange[] }

// Beyond this many differing blocks two texts have nothing in common worth the search.
const MOST_EDITS = 2_000

/** Compares two documents: blocks first, then words in the blocks that changed. `blocks` is in reading order. */
export function compareDocuments(before: StoryDocument, after: StoryDocument): DocumentComparison {
  const [old, young] = [blocksByPart(before), blocksByPart(after)]
  const blocks = DOCUMENT_PARTS.flatMap((part) => comparePart(part, old[part], young[part]))
  const meta = (['dateline', 'leadPhotoUseId'] as const)
    .map((field) => ({ field, before: before.meta[field], after: after.meta[field] }))
    .filter((change) => change.before !== change.after)
  const sameBlocks = blocks.every((change) => change.kind === 'same')
  return { same: sameBlocks && fingerprintText(before) === fingerprintText(after), blocks, meta }
}

function blocksByPart(document: StoryDocument): Record<DocumentPart, ComparedBlock[]> {
  const blocks: Record<DocumentPart, ComparedBlock[]> = { headline: [], dek: [], keyPoints: [], body: [] }
  for (const { part, kind, node, parentType } of leafBlocks(document)) {
    blocks[part].push({ kind, text: textOf(node), key: `${parentType} ${canonicalText(node)}` })
  }
  return blocks
}

function comparePart(part: DocumentPart, before: ComparedBlock[], after: ComparedBlock[]): BlockChange[] {
  const options = {
    comparator: (a: ComparedBlock, b: ComparedBlock) => a.key === b.key,
    maxEditLength: MOST_EDITS,
  }
  const runs = diffArrays(before, after, options)
  if (!runs) return compareRun(part, before, after)
  const changes: BlockChange[] = []
  let [removed, added]: [ComparedBlock[], ComparedBlock[]] = [[], []]
  for (const run of runs) {
    if (run.removed) removed.push(...run.value)
    else if (run.added) added.push(...run.value)
    else {
      changes.push(...compareRun(part, removed, added))
      changes.push(
        ...run.value.map((block) => ({ part, kind: 'same' as const, before: block, after: block })),
      )
      ;[removed, added] = [[], []]
    }
  }
  return [...changes, ...compareRun(part, removed, added)]
}

/** Between two blocks that stayed: which of the old ones became which of the new ones. */
function compareRun(part: DocumentPart, removed: ComparedBlock[], added: ComparedBlock[]): BlockChange[] {
  return alignBlocks(removed, added).map(({ before, after }): BlockChange => {
    if (before && after)
      return { part, kind: 'changed', before, after, words: compareWords(before.text, after.text) }
    return before
      ? { part, kind: 'removed', before, after: null }
      : { part, kind: 'added', before: null, after }
  })
}
