import { Fragment, Slice } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import { isGoing, withoutSuggestionMarks, withSuggestions } from '#lib/document/suggestions/own.ts'

/**
 * Copied words without what is suggested about them: they come along as they read, struck words stay behind unless nothing but struck
 * words was copied.
 */
export function withoutSuggestions(slice: Slice): Slice {
  const kept = cleaned(slice.content, true)
  const isAllStruck =
    kept.textBetween(0, kept.size).trim() === '' &&
    slice.content.textBetween(0, slice.content.size).trim() !== ''
  return new Slice(isAllStruck ? cleaned(slice.content, false) : kept, slice.openStart, slice.openEnd)
}

function cleaned(content: Fragment, leavesStruck: boolean): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => {
    if (leavesStruck && node.isInline && isGoing(node)) return
    if (node.isText) nodes.push(node.mark(withoutSuggestionMarks(node.marks)))
    else nodes.push(withSuggestions(node, []).copy(cleaned(node.content, leavesStruck)))
  })
  return Fragment.fromArray(nodes)
}
