import { embedOf } from '../nodes/embed/providers.ts'
import type { NodeJson } from '../model/story-document.ts'
import { escapeHtml } from './escape-html.ts'
import { isSuggested, renderInline } from './render-inline.ts'

/** What the HTML of a body needs from outside of it. */
export type FeedOutside = {
  /** The HTML of a photo; `captionHtml` is ready to be put into a figcaption. Empty leaves it out. */
  photo: (attrs: Record<string, unknown>, captionHtml: string) => string
  /** The full address of one of our own paths. */
  address: (path: string) => string
}

type Render = (node: NodeJson, outside: FeedOutside) => string

const children: Render = (node, outside) =>
  (node.content ?? []).map((child) => block(child, outside)).join('')
const inline: Render = (node) => renderInline(node.content ?? [])
const around =
  (tag: string, render: Render): Render =>
  (node, outside) =>
    `<${tag}>${render(node, outside)}</${tag}>`
const unlessEmpty =
  (render: Render): Render =>
  (node, outside) =>
    node.content?.length ? render(node, outside) : ''

const BLOCKS: Record<string, Render> = {
  doc: children,
  paragraph: unlessEmpty(around('p', inline)),
  heading: (node, outside) => around(node.attrs?.['level'] === 3 ? 'h3' : 'h2', inline)(node, outside),
  bulletList: around('ul', children),
  orderedList: (node, outside) => {
    const start = Number(node.attrs?.['start'] ?? 1)
    const attribute = Number.isInteger(start) && start !== 1 ? ` start="${start}"` : ''
    return `<ol${attribute}>${children(node, outside)}</ol>`
  },
  listItem: around('li', children),
  blockquote: around('blockquote', children),
  horizontalRule: () => '<hr>',
  photo: (node, outside) => outside.photo(node.attrs ?? {}, inline(node, outside)),
  gallery: children,
  pullQuote: unlessEmpty(around('blockquote', children)),
  pullQuoteText: unlessEmpty(around('p', inline)),
  pullQuoteSpeaker: unlessEmpty((node, outside) => `<p>— ${inline(node, outside)}</p>`),
  table: around('table', children),
  tableRow: around('tr', children),
  tableCell: around('td', children),
  tableHeader: around('th', children),
  infoBox: around('div', children),
  infoBoxTitle: unlessEmpty((node, outside) => `<p><strong>${inline(node, outside)}</strong></p>`),
  relatedStory: ({ attrs }, { address }) => {
    const { path, headlineText } = attrs ?? {}
    if (typeof path !== 'string' || typeof headlineText !== 'string') return ''
    return `<p>Related: <a href="${escapeHtml(address(path))}">${escapeHtml(headlineText)}</a></p>`
  },
  embed: (node, outside) => {
    const embedded = embedOf(node.attrs?.['url'])
    if (!embedded) return ''
    const words = inline(node, outside)
    return `<p><a href="${escapeHtml(embedded.url)}">${embedded.provider}</a>${words === '' ? '' : `: ${words}`}</p>`
  },
}

function block(node: NodeJson, outside: FeedOutside): string {
  if (isSuggested(node)) return ''
  const render = Object.hasOwn(BLOCKS, node.type) ? BLOCKS[node.type] : undefined
  return render ? render(node, outside) : ''
}

/** The body as plain HTML for feeds, without classes, scripts or ids. Blocks it does not know, and notes to the desk, are left out. */
export function toFeedHtml(body: NodeJson, outside: FeedOutside): string {
  return block(body, outside)
}
