/** An element of XML with its names resolved to `namespace + local name`, as RDF does. */
export type XmlElement = {
  name: string
  attributes: Map<string, string>
  children: XmlElement[]
  /** The text directly inside, entities decoded. */
  text: string
}

// Bounded names and blanks keep both patterns linear, also for a file that was made to be slow.
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!|<\/([^\s>]{1,200})\s{0,50}>|<([^\s/>]{1,200})(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy
const ATTRIBUTE = /\s([^\s=]{1,200})\s{0,50}=\s{0,50}(?:"([^"]*)"|'([^']*)')/g
const XMLNS = 'xmlns'
const DEEPEST = 64

type Open = { element: XmlElement; prefixes: ReadonlyMap<string, string> }

/**
 * Reads the small XML that metadata is written in: elements, attributes, text, CDATA and the five entities plus numbers.
 * Never a document type, so nothing can expand. Returns null for text that is not such XML.
 */
export function readXml(source: string): XmlElement | null {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' }
  const open: Open[] = [{ element: root, prefixes: new Map([['xml', 'xml:']]) }]
  TOKEN.lastIndex = 0
  let end = 0
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    end = TOKEN.lastIndex
    if (!take(token, open)) return null
  }
  return end === source.length && open.length === 1 ? (root.children[0] ?? null) : null
}

/** Applies one token; false where the text is no XML that we read. */
function take(token: RegExpExecArray, open: Open[]): boolean {
  const [whole, cdata, closing, opening, attributes, selfClosing, text] = token
  const top = open.at(-1)
  if (!top || whole === '<!') return false
  if (text !== undefined) top.element.text += decodeEntities(text)
  if (cdata !== undefined) top.element.text += cdata
  if (closing !== undefined) {
    if (open.length === 1 || top.element.name !== resolve(closing, top.prefixes, true)) return false
    open.pop()
  }
  if (opening === undefined) return true
  const child = makeElement(opening, attributes ?? '', top.prefixes)
  top.element.children.push(child.element)
  if (selfClosing !== '/') open.push(child)
  return open.length <= DEEPEST
}

function makeElement(name: string, source: string, outer: ReadonlyMap<string, string>): Open {
  const pairs = [...source.matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single]) => [key, decodeEntities(double ?? single ?? '')] as const,
  )
  const prefixes = new Map(outer)
  for (const [key, value] of pairs) {
    if (key === XMLNS) prefixes.set('', value)
    if (key.startsWith(`${XMLNS}:`)) prefixes.set(key.slice(XMLNS.length + 1), value)
  }
  const named = pairs.filter(([key]) => key !== XMLNS && !key.startsWith(`${XMLNS}:`))
  const attributes = new Map(named.map(([key, value]) => [resolve(key, prefixes, false), value]))
  return { element: { name: resolve(name, prefixes, true), attributes, children: [], text: '' }, prefixes }
}

function resolve(name: string, prefixes: ReadonlyMap<string, string>, useDefault: boolean): string {
  const colon = name.indexOf(':')
  if (colon > 0)
    return `${prefixes.get(name.slice(0, colon)) ?? name.slice(0, colon + 1)}${name.slice(colon + 1)}`
  return useDefault ? `${prefixes.get('') ?? ''}${name}` : name
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** `&amp;` and `&#39;` as the characters they stand for; what stands for none stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole
  })
}
