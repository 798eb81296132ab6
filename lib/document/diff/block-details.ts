import { textOf } from '../model/text-of.ts'
import type { LeafKind } from '../model/leaf-blocks.ts'
import type { NodeJson } from '../model/story-document.ts'
import { blockKey } from './block-key.ts'

/** Something about a block that changed beside its words: what it is, a mark on words of it, or one of its attributes. */
export type BlockDetail =
  | { what: 'kind'; before: LeafKind; after: LeafKind }
  /** `note` is the address of a link; '' for other marks. */
  | { what: 'mark'; mark: string; change: 'added' | 'removed'; words: string; note: string }
  | { what: 'attribute'; name: string; before: string; after: string }

type Block = { kind: LeafKind; node: NodeJson; text: string }

/** What changed of a block beside its words. A mark that only follows its words is no change. */
export function blockDetails(before: Block, after: Block): BlockDetail[] {
  const kind: BlockDetail[] =
    before.kind === after.kind ? [] : [{ what: 'kind', before: before.kind, after: after.kind }]
  return [...kind, ...changedAttributes(before.node, after.node), ...changedMarks(before, after)]
}

function changedAttributes(before: NodeJson, after: NodeJson): BlockDetail[] {
  const names = new Set([...Object.keys(before.attrs ?? {}), ...Object.keys(after.attrs ?? {})])
  return [...names].flatMap((name): BlockDetail[] => {
    const [old, young] = [shown(before.attrs?.[name]), shown(after.attrs?.[name])]
    return old === young ? [] : [{ what: 'attribute', name, before: old, after: young }]
  })
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

type Marked = { mark: string; words: string; note: string }

function changedMarks(before: Block, after: Block): BlockDetail[] {
  const [old, young] = [marksOf(before.node), marksOf(after.node)]
  const sameText = before.text === after.text
  const differs = (key: string, one: Marked, other: Map<string, Marked>): boolean => {
    const there = other.get(key)
    return !there || (sameText && there.words !== one.words)
  }
  const removed = [...old].filter(([key, one]) => differs(key, one, young) && !young.has(key))
  const added = [...young].filter(([key, one]) => differs(key, one, old))
  return [
    ...removed.map(([, one]): BlockDetail => ({ what: 'mark', change: 'removed', ...one })),
    ...added.map(([, one]): BlockDetail => ({ what: 'mark', change: 'added', ...one })),
  ]
}

/** Every mark in the block with the words that it lies on. */
function marksOf(node: NodeJson): Map<string, Marked> {
  const marks = new Map<string, Marked>()
  let last = new Set<string>()
  for (const child of node.content ?? []) {
    const here = new Set<string>()
    for (const mark of child.marks ?? []) {
      const key = blockKey({ type: mark.type, ...(mark.attrs ? { attrs: mark.attrs } : {}) })
      const known = marks.get(key)
      const words = known ? `${known.words}${last.has(key) ? '' : ' … '}${textOf(child)}` : textOf(child)
      const href = mark.attrs?.['href']
      marks.set(key, { mark: mark.type, words, note: typeof href === 'string' ? href : '' })
      here.add(key)
    }
    last = here
  }
  return marks
}
