import { schemaFor } from '../kits/kit-for.ts'
import type { NodeJson } from '../model/story-document.ts'
import { assemble } from './assemble.ts'
import { readHtml } from './read-html.ts'
import { readLines } from './read-lines.ts'

/** Pasted words as blocks of the body, and how many pictures stayed behind. */
export type CleanWords = { blocks: NodeJson[]; pictures: number }

/**
 * What another program put on the clipboard as HTML, as a story keeps words: paragraphs, two levels of headings, lists, quotations,
 * rules, tables, bold, italics and links that are allowed. Styles, scripts, ids and pictures are gone; every word that could be seen is
 * there. Pure and total: any string gives blocks that the body's schema accepts, perhaps none.
 */
export function cleanHtml(html: string): CleanWords {
  const root = readHtml(html)
  const read = readLines(root, { keepsMenus: false })
  // Whoever copies from a menu means the menu.
  const { lines, pictures } = read.lines.length > 0 ? read : readLines(root, { keepsMenus: true })
  return { blocks: assemble(lines, schemaFor('body')), pictures }
}
