import { leafBlocks, type LeafBlock, type LeafKind } from './leaf-blocks.ts'
import type { MarkJson, NodeJson, StoryDocument } from './story-document.ts'
import { textOf } from './text-of.ts'

type TextBlockPart = 'headline' | 'dek' | 'keyPoint' | 'body' | 'caption'

/** What holds no words of the story: a note to the desk holds words, but not of the story. */
type Wordless = 'rule' | 'related' | 'note'

/** A range of a block's text; `from` and `to` are UTF-16 units, `to` is not included. */
type ClaimRange = { id: string; from: number; to: number }
type LinkRange = { href: string; from: number; to: number }

/**
 * One block of the story as plain text with its claims and links. `index` counts the blocks of the same part from 0.
 * A claim that runs over several blocks appears in each of them.
 */
export type TextBlock = {
  part: TextBlockPart
  index: number
  kind: Exclude<LeafKind, Wordless>
  text: string
  claims: ClaimRange[]
  links: LinkRange[]
  photoUseId?: string
  /** Of a heading: 2 or 3. */
  level?: number
}

// Documents are never changed once read: what was made of one, or of one of its blocks, holds for good.
const ofDocument = new WeakMap<StoryDocument, readonly TextBlock[]>()
const ofNode = new WeakMap<NodeJson, TextBlock>()

/**
 * The story as a flat list of text blocks in reading order; blocks without words are listed too, notes to the desk are not. The
 * same document gives the same list, and the same node in the same place the same block, so that reading again costs little.
 */
export function toTextBlocks(document: StoryDocument): readonly TextBlock[] {
  const known = ofDocument.get(document)
  if (known) return known
  const blocks = readBlocks(document)
  ofDocument.set(document, blocks)
  return blocks
}

function readBlocks(document: StoryDocument): TextBlock[] {
  const counts = new Map<TextBlockPart, number>()
  return leafBlocks(document).flatMap((leaf) => {
    const { kind } = leaf
    if (kind === 'rule' || kind === 'related' || kind === 'note') return []
    const part = partOf(leaf)
    const index = counts.get(part) ?? 0
    counts.set(part, index + 1)
    return blockOf(leaf, { part, index, kind })
  })
}

function blockOf(leaf: LeafBlock, place: Pick<TextBlock, 'part' | 'index' | 'kind'>): TextBlock {
  const known = ofNode.get(leaf.node)
  if (known?.part === place.part && known.index === place.index && known.kind === place.kind) return known
  const photoUseId = leaf.node.attrs?.['photoUseId']
  const block = {
    ...place,
    text: textOf(leaf.node),
    claims: markedRanges(leaf.node, 'claim', 'id').map(({ value, ...range }) => ({ id: value, ...range })),
    links: markedRanges(leaf.node, 'link', 'href').map(({ value, ...range }) => ({ href: value, ...range })),
    ...(typeof photoUseId === 'string' ? { photoUseId } : {}),
    ...(place.kind === 'heading' ? { level: levelOf(leaf) } : {}),
  }
  ofNode.set(leaf.node, block)
  return block
}

function levelOf({ node }: LeafBlock): number {
  const level: unknown = node.attrs?.['level']
  return typeof level === 'number' ? level : 2
}

function partOf(leaf: LeafBlock): TextBlockPart {
  if (leaf.kind === 'caption') return 'caption'
  return leaf.part === 'keyPoints' ? 'keyPoint' : leaf.part
}

type MarkedRange = { value: string; from: number; to: number }

/** Ranges of one kind of mark in a block; neighbouring runs with the same value are one range. */
function markedRanges(block: NodeJson, markType: string, attribute: string): MarkedRange[] {
  const ranges: MarkedRange[] = []
  let position = 0
  for (const run of block.content ?? []) {
    const from = position
    position += textOf(run).length
    for (const value of valuesOf(run.marks, markType, attribute)) {
      const previous = ranges.findLast((range) => range.value === value)
      if (previous?.to === from) previous.to = position
      else if (position > from) ranges.push({ value, from, to: position })
    }
  }
  return ranges
}

function valuesOf(marks: MarkJson[] | undefined, markType: string, attribute: string): Set<string> {
  const values = (marks ?? []).filter((mark) => mark.type === markType).map((mark) => mark.attrs?.[attribute])
  return new Set(values.filter((value) => typeof value === 'string'))
}
