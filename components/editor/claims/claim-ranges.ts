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
