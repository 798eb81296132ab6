import { cleanHref } from './clean-href.ts'
import { dataRows } from './data-table.ts'
import { isElement } from './html-tree.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import type { InList, Line, Run } from './line.ts'
import { hasClass, isHidden, lookInside, styleOf } from './look-of.ts'
import type { Look } from './look-of.ts'
import { paragraphsOf } from './tidy-runs.ts'
import { isDrawnBullet, wordListOf } from './word-list.ts'

type Around = Look & { href: string | null; level: 0 | 2 | 3; quoted: boolean; list: InList | null }
type Options = { keepsMenus: boolean }
type Reading = { lines: Line[]; runs: Run[]; at: Around; ids: number; pictures: number; options: Options }

/** Never words of a text: controls, and what stands behind other words. */
const LEFT_OUT = new Set(
  'head svg math object applet audio video canvas map select button input datalist progress meter del colgroup col link meta'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'p div section article main header footer aside figure figcaption address center dl dt dd table caption thead tbody tfoot tr td th ul ol menu li h1 h2 h3 h4 h5 h6 blockquote pre form fieldset legend details summary hgroup search nav'.split(
    ' ',
  ),
)
const TRACKER = 3

/** The blocks of a page in reading order, and how many pictures were left out. Menus are words only if `keepsMenus`. */
export function readLines(root: HtmlElement, options: Options): { lines: Line[]; pictures: number } {
  const at: Around = {
    bold: false,
    italic: false,
    keepsSpaces: false,
    href: null,
    level: 0,
    quoted: false,
    list: null,
  }
  const reading: Reading = { lines: [], runs: [], at, ids: 0, pictures: 0, options }
  for (const child of root.children) readNode(reading, child, at)
  flush(reading)
  return reading
}

function readNode(reading: Reading, node: HtmlNode, around: Around): void {
  if (!isElement(node)) return addText(reading, node.text, around)
  if (isLeftOut(node, reading.options)) return
  if (node.tag === 'br') return hasClass(node, /^Apple-interchange/) ? undefined : addBreak(reading, around)
  if (node.tag === 'img') return readPicture(reading, node, around)
  if (node.tag === 'hr') {
    flush(reading)
    reading.lines.push({ kind: 'rule' })
    return
  }
  const isBlock = BLOCKS.has(node.tag) || node.attrs['data-stringify-type'] === 'paragraph-break'
  if (isBlock) flush(reading)
  if (node.tag === 'table' && readTable(reading, node, around)) return
  const inside = insideOf(reading, node, around)
  if (isBlock) reading.at = inside
  for (const child of node.children) readNode(reading, child, inside)
  if (isBlock) {
    flush(reading)
    reading.at = around
  }
}

function isLeftOut(element: HtmlElement, { keepsMenus }: Options): boolean {
  if (LEFT_OUT.has(element.tag) || isHidden(element) || isDrawnBullet(element)) return true
  if (styleOf(element, 'mso-element') === 'comment-list' || hasClass(element, /^MsoCommentReference$/))
    return true
  return !keepsMenus && (element.tag === 'nav' || element.attrs['role'] === 'navigation')
}

/** What holds inside an element, given what holds around it. */
function insideOf(reading: Reading, element: HtmlElement, around: Around): Around {
  const { tag, attrs } = element
  const level = levelOf(element) ?? around.level
  const look = lookInside(element, around)
  return {
    ...look,
    // A heading is bold by itself, and so is the head of a column.
    bold: (level === 0 || around.level !== 0) && tag !== 'th' ? look.bold : false,
    href: tag === 'a' ? (cleanHref(attrs['href']) ?? around.href) : around.href,
    level,
    quoted: around.quoted || tag === 'blockquote',
    list: listInside(reading, element, around.list),
  }
}

function levelOf(element: HtmlElement): 0 | 2 | 3 | null {
  const { tag, attrs } = element
  const named =
    /^h([1-6])$/.exec(tag)?.[1] ?? (attrs['role'] === 'heading' ? (attrs['aria-level'] ?? '2') : null)
  if (named !== null) return Number(named) <= 2 ? 2 : 3
  if (tag === 'p' && hasClass(element, /^MsoTitle/)) return 2
  return null
}

function listInside(reading: Reading, element: HtmlElement, around: InList | null): InList | null {
  const { tag, attrs } = element
  const id = () => String((reading.ids += 1))
  if (tag === 'ul' || tag === 'ol' || tag === 'menu') {
    if (around) return { ...around, item: id() }
    const start = Number(attrs['start'] ?? 1)
    return {
      root: id(),
      item: id(),
      ordered: tag === 'ol',
      start: Number.isInteger(start) && start > 0 && start < 10_000 ? start : 1,
    }
  }
  if (tag === 'li')
    return around ? { ...around, item: id() } : { root: 'loose', item: id(), ordered: false, start: 1 }
  if (tag === 'p' && !around) return wordListOf(element, id())
  return around
}

function addText({ runs }: Reading, text: string, { bold, italic, href, keepsSpaces }: Around): void {
  const words = keepsSpaces ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\n\r\f]+/g, ' ')
  runs.push({ text: words, bold, italic, href })
}

function addBreak({ runs }: Reading, { bold, italic }: Around): void {
  runs.push({ text: '\n', bold, italic, href: null })
}

/** Pictures stay where they are, for a story's photos have a credit; a sign that was drawn as a picture is a sign again. */
function readPicture(reading: Reading, { attrs }: HtmlElement, around: Around): void {
  const alt = attrs['alt'] ?? ''
  if (/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\u200d|\ufe0f)+$/u.test(alt)) {
    addText(reading, alt, around)
  } else if (!(Number(attrs['width']) <= TRACKER || Number(attrs['height']) <= TRACKER)) reading.pictures += 1
}

function readTable(reading: Reading, table: HtmlElement, around: Around): boolean {
  const rows = around.quoted || around.list ? null : dataRows(table)
  if (!rows) return false
  const read = rows.map((row) =>
    row.map((cell) => {
      const inner: Reading = { ...reading, lines: [], runs: [] }
      readNode(inner, cell, around)
      reading.pictures = inner.pictures
      const texts = inner.lines.flatMap((line) => (line.kind === 'text' ? [line.runs] : []))
      const spaced = texts.flatMap((runs, index) => (index > 0 ? [BREAK, ...runs] : runs))
      return { header: cell.tag === 'th', runs: spaced }
    }),
  )
  const caption = table.children.find((child) => isElement(child) && child.tag === 'caption')
  if (caption) readNode(reading, caption, around)
  if (read.flat().some((cell) => cell.runs.length > 0)) reading.lines.push({ kind: 'table', rows: read })
  return true
}

const BREAK: Run = { text: '\n', bold: false, italic: false, href: null }

/** Ends the line that is being read; without words it is none. */
function flush(reading: Reading): void {
  const { level, list, quoted } = reading.at
  for (const runs of paragraphsOf(reading.runs)) {
    reading.lines.push({ kind: 'text', level: list || quoted ? 0 : level, runs, list, quoted })
  }
  reading.runs = []
}
