import type { NodeJson } from '../model/story-document.ts'
import { renderInline } from './render-inline.ts'

/** Gives the HTML of a photo in the text; `captionHtml` is ready to be put into a figcaption. Empty leaves it out. */
export type PhotoHtml = (attrs: Record<string, unknown>, captionHtml: string) => string

type Render = (node: NodeJson, photoHtml: PhotoHtml) => string

const children: Render = (node, photoHtml) =>
  (node.content ?? []).map((child) => block(child, photoHtml)).join('')
const inline: Render = (node) => renderInline(node.content ?? [])
const around =
  (tag: string, render: Render): Render =>
  (node, photoHtml) =>
    `<${tag}>${render(node, photoHtml)}</${tag}>`

const BLOCKS: Record<string, Render> = {
  doc: children,
  paragraph: (node, photoHtml) => (node.content?.length ? around('p', inline)(node, photoHtml) : ''),
  heading: (node, photoHtml) => around(node.attrs?.['level'] === 3 ? 'h3' : 'h2', inline)(node, photoHtml),
  bulletList: around('ul', children),
  orderedList: (node, photoHtml) => {
    const start = Number(node.attrs?.['start'] ?? 1)
    const attribute = Number.isInteger(start) && start !== 1 ? ` start="${start}"` : ''
    return `<ol${attribute}>${children(node, photoHtml)}</ol>`
  },
  listItem: around('li', children),
  blockquote: around('blockquote', children),
  horizontalRule: () => '<hr>',
  photo: (node, photoHtml) => photoHtml(node.attrs ?? {}, inline(node, photoHtml)),
}

function block(node: NodeJson, photoHtml: PhotoHtml): string {
  const render = Object.hasOwn(BLOCKS, node.type) ? BLOCKS[node.type] : undefined
  return render ? render(node, photoHtml) : ''
}

/** The body as plain HTML for feeds, without classes, scripts or ids. Blocks it does not know are left out. */
export function toFeedHtml(body: NodeJson, photoHtml: PhotoHtml): string {
  return block(body, photoHtml)
}
