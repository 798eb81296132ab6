import { isElement, wordsBelow } from './html-tree.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import type { InList } from './line.ts'
import { hasClass, styleOf } from './look-of.ts'

/** Whether a span holds the number or bullet that Word draws before a list's paragraph. */
export function isDrawnBullet(element: HtmlElement): boolean {
  return /\bignore\b/.test(styleOf(element, 'mso-list'))
}

/** The list that a paragraph of Word says it is in: Word has no list elements, only paragraphs with a level and a drawn bullet. */
export function wordListOf(paragraph: HtmlElement, item: string): InList | null {
  const style = styleOf(paragraph, 'mso-list')
  const named = /^(l\d+)\s+level\d+/.exec(style)
  const bullet = drawnBullet(paragraph)
  if (!named && !(bullet !== null && hasClass(paragraph, /^MsoListParagraph/))) return null
  const ordered = /^\(?(\d+|[a-z]{1,4})[.)]/i.exec(bullet ?? '')
  const first = Number(ordered?.[1])
  return {
    root: `word ${named?.[1] ?? ''}`,
    item,
    ordered: ordered !== null,
    start: Number.isInteger(first) && first > 0 ? first : 1,
  }
}

function drawnBullet(node: HtmlNode): string | null {
  if (!isElement(node)) return null
  if (isDrawnBullet(node)) return wordsBelow(node).trim()
  for (const child of node.children) {
    const found = drawnBullet(child)
    if (found !== null) return found
  }
  return null
}
