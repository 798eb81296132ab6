import { readEntities } from './entities.ts'
import type { HtmlElement } from './html-tree.ts'

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Their content is no text of the page. */
const UNREAD = new Set('script style title textarea noscript iframe xmp noembed template'.split(' '))
/** What a new one of each closes first, as far up as the second list. */
const CLOSES: Record<string, [closed: string[], within: string[]]> = {
  li: [['li'], ['ul', 'ol', 'menu']],
  dt: [['dt', 'dd'], ['dl']],
  dd: [['dt', 'dd'], ['dl']],
  tr: [['tr'], ['table']],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
}
const ENDS_PARAGRAPH = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr section article header footer nav aside figure form'.split(
    ' ',
  ),
)
/** A paragraph is not closed from inside these. */
const SCOPES = ['td', 'th', 'li', 'table', 'button']
const DEEPEST = 120
const ATTRIBUTE = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y
const NAME = /[a-z][^\s/>]*/iy

type Reading = { html: string; at: number; open: HtmlElement[] }

/**
 * Reads HTML, whatever it is, into a tree: a small reader that forgives, for what programs put on a clipboard. Comments, what Word
 * hides in conditions, and the content of scripts and styles are left out. Never throws; deep nesting is made shallow.
 */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: 'root', attrs: {}, children: [] }
  const reading: Reading = { html, at: 0, open: [root] }
  while (reading.at < html.length) {
    const next = html.indexOf('<', reading.at)
    addText(reading, html.slice(reading.at, next < 0 ? html.length : next))
    if (next < 0) break
    reading.at = next
    if (!skipHidden(reading) && !readTag(reading)) {
      addText(reading, '<')
      reading.at = next + 1
    }
  }
  return root
}

function innermost({ open }: Reading): HtmlElement {
  const last = open.at(-1)
  if (!last) throw new Error('the root of a page is never closed')
  return last
}

function addText(reading: Reading, raw: string): void {
  if (raw !== '') innermost(reading).children.push({ text: readEntities(raw) })
}

/** Comments, doctypes and instructions. Conditions that other programs see past go, what stands between them stays. */
function skipHidden(reading: Reading): boolean {
  const { html, at } = reading
  if (html.startsWith('<!--', at)) reading.at = after(html, '-->', at + 4)
  else if (html.startsWith('<!', at) || html.startsWith('<?', at)) reading.at = after(html, '>', at)
  else return false
  return true
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from)
  return at < 0 ? html.length : at + end.length
}

function readTag(reading: Reading): boolean {
  const { html } = reading
  const isEnd = html[reading.at + 1] === '/'
  NAME.lastIndex = reading.at + (isEnd ? 2 : 1)
  const name = NAME.exec(html)?.[0].toLowerCase()
  if (!name) return false
  reading.at = NAME.lastIndex
  const attrs = isEnd ? {} : readAttributes(reading)
  const isClosed = html[html.indexOf('>', reading.at) - 1] === '/'
  reading.at = after(html, '>', reading.at)
  if (isEnd) endTag(reading, name)
  else startTag(reading, { tag: name, attrs, children: [] }, isClosed)
  return true
}

function readAttributes(reading: Reading): Record<string, string> {
  const attrs: Record<string, string> = {}
  ATTRIBUTE.lastIndex = reading.at
  for (let found = ATTRIBUTE.exec(reading.html); found; found = ATTRIBUTE.exec(reading.html)) {
    reading.at = ATTRIBUTE.lastIndex
    const [, name = '', double, single, bare] = found
    const key = name.toLowerCase()
    if (key !== '__proto__' && !Object.hasOwn(attrs, key))
      attrs[key] = readEntities(double ?? single ?? bare ?? '')
  }
  return attrs
}

function startTag(reading: Reading, element: HtmlElement, isClosed: boolean): void {
  if (UNREAD.has(element.tag)) return skipContent(reading, element.tag)
  const [closed, within] = CLOSES[element.tag] ?? [[], []]
  close(reading, closed, within)
  if (ENDS_PARAGRAPH.has(element.tag)) close(reading, ['p'], SCOPES)
  innermost(reading).children.push(element)
  const isEmpty = VOID.has(element.tag) || (isClosed && element.tag.includes(':'))
  if (!isEmpty && reading.open.length < DEEPEST) reading.open.push(element)
}

function endTag(reading: Reading, tag: string): void {
  const scopes = tag === 'p' || tag === 'li' || tag === 'div' ? ['td', 'th', 'table'] : ['table']
  close(reading, [tag], tag === 'table' ? [] : scopes)
}

/** Ends the innermost element of these tags with all that it holds open, unless one of `within` comes first. */
function close({ open }: Reading, tags: readonly string[], within: readonly string[]): void {
  for (let at = open.length - 1; at > 0; at -= 1) {
    const tag = open[at]?.tag ?? ''
    if (tags.includes(tag)) open.length = at
    if (tags.includes(tag) || within.includes(tag)) return
  }
}

function skipContent(reading: Reading, tag: string): void {
  const end = new RegExp(`</${tag}\\b`, 'gi')
  end.lastIndex = reading.at
  const found = end.exec(reading.html)
  reading.at = found ? after(reading.html, '>', found.index) : reading.html.length
}
