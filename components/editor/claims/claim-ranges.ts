import type { Mark, Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

export type Range = { from: number; to: number }

/** Where a claim lies in a document; neighbouring runs of text are one range. */
export function claimRanges(doc: Node, id: string): Range[] {
  const ranges: Range[] = []
  doc.descendants((node, position) => {
    if (!node.isText || !node.marks.some((mark) => isClaim(mark) && claimId(mark) === id)) return
    const to = position + node.nodeSize
    const last = ranges.at(-1)
    if (last?.to === position) last.to = to
    else ranges.push({ from: position, to })
  })
  return ranges
}

// Blocks of an editor are never changed, only replaced.
const startsIn = new WeakMap<Node, readonly (readonly [id: string, offset: number])[]>()

/** Where each claim of a document begins, in reading order; a block that did not change is not read again. */
export function claimStarts(doc: Node): Map<string, number> {
  const starts = new Map<string, number>()
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    for (const [id, offset] of startsOf(node)) if (!starts.has(id)) starts.set(id, position + 1 + offset)
    return false
  })
  return starts
}

function startsOf(block: Node): readonly (readonly [string, number])[] {
  const known = startsIn.get(block)
  if (known) return known
  const starts = new Map<string, number>()
  block.forEach((run, offset) => {
    for (const mark of run.marks)
      if (isClaim(mark) && !starts.has(claimId(mark))) starts.set(claimId(mark), offset)
  })
  startsIn.set(block, [...starts])
  return [...starts]
}

/** The claims that touch the cursor, or that lie on all of the selected words; the shortest first. */
export function claimsAtSelection(state: EditorState): string[] {
  const { selection, doc } = state
  const ids = selection.empty ? atCursor(state) : onAll(doc, selection)
  const length = (id: string) => claimRanges(doc, id).reduce((sum, range) => sum + range.to - range.from, 0)
  return ids
    .map((id) => ({ id, length: length(id) }))
    .sort((a, b) => a.length - b.length)
    .map(({ id }) => id)
}

/**
 * The claim that an attribution of the selection is about: the one under the cursor, or the one whose words are exactly those
 * selected; null when the selection makes a new one.
 */
export function claimMeant(state: EditorState): string | null {
  const { selection, doc } = state
  const touching = claimsAtSelection(state)
  if (selection.empty) return touching[0] ?? null
  const isExact = (id: string) =>
    claimRanges(doc, id).some((range) => range.from >= selection.from && range.to <= selection.to)
  return touching.find(isExact) ?? null
}

function atCursor(state: EditorState): string[] {
  const { $from } = state.selection
  const marks = [...($from.nodeBefore?.marks ?? []), ...($from.nodeAfter?.marks ?? [])]
  return [...new Set(marks.filter(isClaim).map(claimId))]
}

function onAll(doc: Node, { from, to }: Range): string[] {
  let common: Set<string> | null = null
  doc.nodesBetween(from, to, (node) => {
    if (!node.isText) return
    const here = new Set(node.marks.filter(isClaim).map(claimId))
    common = common === null ? here : new Set([...common].filter((id) => here.has(id)))
  })
  return [...(common ?? new Set<string>())]
}

function isClaim(mark: Mark): boolean {
  return mark.type.name === 'claim'
}

function claimId(mark: Mark): string {
  return String(mark.attrs['id'])
}
