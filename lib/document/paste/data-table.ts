import { isElement } from './html-tree.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { isHidden } from './look-of.ts'

const BLOCKS = new Set(['ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'table', 'pre', 'hr'])

/** A table's rows of cells when it holds data; null when a page or a letter was only laid out with it. */
export function dataRows(table: HtmlElement): HtmlElement[][] | null {
  if (/^(presentation|none)$/.test(table.attrs['role'] ?? '')) return null
  const rows = rowsOf(table).filter((row) => row.length > 0)
  const widest = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length < 2 || widest < 2) return null
  const hasBlocks = rows.flat().some((cell) => holds(cell, BLOCKS))
  return hasBlocks ? null : rows
}

function rowsOf(element: HtmlElement): HtmlElement[][] {
  return element.children.flatMap((child) => {
    if (!isElement(child) || isHidden(child)) return []
    if (child.tag === 'tr') return [cellsOf(child)]
    return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? rowsOf(child) : []
  })
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.filter(
    (child): child is HtmlElement => isElement(child) && (child.tag === 'td' || child.tag === 'th'),
  )
}

function holds(element: HtmlElement, tags: ReadonlySet<string>): boolean {
  return element.children.some(
    (child: HtmlNode) => isElement(child) && (tags.has(child.tag) || holds(child, tags)),
  )
}
