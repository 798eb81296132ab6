import { safeHref } from '../marks/link/safe-href.ts'
import type { MarkJson, NodeJson } from '../model/story-document.ts'
import { escapeHtml } from './escape-html.ts'

/** Running text as HTML: bold, italic, allowed links and line breaks. Claims and anything unknown leave only words. */
export function renderInline(content: readonly NodeJson[]): string {
  return content.map(renderRun).join('')
}

function renderRun(node: NodeJson): string {
  // What is only suggested is not said to readers.
  if (isSuggested(node)) return ''
  if (node.type === 'hardBreak') return '<br>'
  if (node.type !== 'text') return ''
  return (node.marks ?? []).reduceRight(wrap, escapeHtml(node.text ?? ''))
}

/** Whether a node is in the text as a suggestion alone. */
export function isSuggested(node: NodeJson): boolean {
  const suggestions = node.attrs?.['suggestions']
  if (typeof suggestions === 'string' && /(?:^| )(?:insert|split)=/.test(suggestions)) return true
  return node.marks?.some(({ type }) => type === 'insertion') ?? false
}

function wrap(html: string, mark: MarkJson): string {
  if (mark.type === 'bold') return `<strong>${html}</strong>`
  if (mark.type === 'italic') return `<em>${html}</em>`
  if (mark.type !== 'link') return html
  const href = safeHref(mark.attrs?.['href'])
  return href === null ? html : `<a href="${escapeHtml(href)}">${html}</a>`
}
