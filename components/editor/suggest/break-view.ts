import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { suggestionsOf } from '#lib/document/suggestions/own.ts'

/** A line break; one that would part the paragraph shows the sign for it. */
export function breakView(node: Node): NodeView {
  const lineBreak = document.createElement('br')
  const suggestions: unknown = node.attrs['suggestions']
  if (!suggestions) return { dom: lineBreak, ignoreMutation: () => true, update: (next) => next.eq(node) }
  const dom = document.createElement('span')
  dom.className = 'suggested-break'
  dom.dataset['suggestions'] = String(suggestions)
  const parts = suggestionsOf(node).some(({ does }) => does === 'split')
  const sign = document.createElement('span')
  sign.textContent = parts ? '¶' : '↵'
  sign.setAttribute('aria-label', parts ? 'suggested new paragraph' : 'suggested line break')
  sign.setAttribute('role', 'img')
  dom.append(sign, lineBreak)
  return { dom, ignoreMutation: () => true, update: (next) => next.eq(node) }
}
