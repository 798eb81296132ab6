import type { Mark, Node } from '@tiptap/pm/model'
import { readBlockSuggestions, writeBlockSuggestions } from './block-suggestions.ts'
import type { BlockSuggestion } from './block-suggestions.ts'

/** The names of the marks that suggestions are made of. */
export const SUGGESTION_TYPES: ReadonlySet<string> = new Set(['insertion', 'deletion', 'modification'])

/** Who suggests: the id for what is new, and which suggestions are theirs already. */
export type Suggester = { id: string; isMine: (id: string) => boolean }

/** The suggestions about a node. */
export function suggestionsOf(node: Node): BlockSuggestion[] {
  return readBlockSuggestions(node.attrs['suggestions'])
}

/** The node with other suggestions about it. */
export function withSuggestions(node: Node, suggestions: readonly BlockSuggestion[]): Node {
  const value = writeBlockSuggestions(suggestions)
  if (value === (node.attrs['suggestions'] ?? null)) return node
  return node.type.create({ ...node.attrs, suggestions: value }, node.content, node.marks)
}

/** The suggester's own id under which this node stands as put in, or null. What one put in oneself, one changes freely. */
export function ownInsertion(node: Node, { isMine }: Suggester): string | null {
  if (node.isText) return idOf(node.marks.find((mark) => isOwn(mark, 'insertion', isMine)))
  const found = suggestionsOf(node).find(
    ({ does, id }) => (does === 'insert' || does === 'split') && isMine(id),
  )
  return found?.id ?? null
}

/** The suggester's own id under which this node is to be taken out, or null. */
export function ownDeletion(node: Node, { isMine }: Suggester): string | null {
  if (node.isText) return idOf(node.marks.find((mark) => isOwn(mark, 'deletion', isMine)))
  return suggestionsOf(node).find(({ does, id }) => does === 'delete' && isMine(id))?.id ?? null
}

/** Whether anybody suggests that this node goes. */
export function isGoing(node: Node): boolean {
  if (node.isText) return node.marks.some(({ type }) => type.name === 'deletion')
  return suggestionsOf(node).some(({ does }) => does === 'delete')
}

/** The node with one's own suggestion that it comes, goes, or is joined to the block before; said once. */
export function withOwn(node: Node, does: 'insert' | 'delete' | 'join', { id, isMine }: Suggester): Node {
  const suggestions = suggestionsOf(node)
  if (suggestions.some((one) => one.does === does && isMine(one.id))) return node
  return withSuggestions(node, [...suggestions, { does, id }])
}

/** Takes every suggestion mark off. */
export function withoutSuggestionMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => !SUGGESTION_TYPES.has(mark.type.name))
}

function isOwn(mark: Mark, type: string, isMine: Suggester['isMine']): boolean {
  return mark.type.name === type && isMine(String(mark.attrs['id']))
}

function idOf(mark: Mark | undefined): string | null {
  return mark ? String(mark.attrs['id']) : null
}
