import type { MarkJson, NodeJson } from '#lib/document/model/story-document.ts'

/** Gives the id that a claim mark carries, for the key that a story's text uses. */
export type ClaimIdOf = (key: string) => string

/** Mark types in the order in which they stand on a text node. */
const MARK_ORDER = ['link', 'bold', 'italic', 'claim']

type Cursor = { text: string; at: number; claimIdOf: ClaimIdOf }

/**
 * Turns one block of the content's compact markup into inline nodes of ProseMirror's JSON.
 *
 * `{{key|words}}` are words of a claim, `[words](address)` a link, `**words**` bold, `*words*` italic, a line feed a
 * hard break; `\` takes the next character as it is. All of them nest, claims within claims too.
 * Throws an Error that shows the text when something opened is not closed or a claim or link is malformed.
 */
export function parseInline(text: string, claimIdOf: ClaimIdOf): NodeJson[] {
  const cursor = { text, at: 0, claimIdOf }
  const nodes = parseUntil(cursor, '', [])
  if (cursor.at < text.length) fail(cursor, `“${text.slice(cursor.at, cursor.at + 2)}” closes nothing`)
  return nodes
}

/** The words of a block without its markup, as a reader sees them. */
export function plainText(text: string): string {
  return parseInline(text, (key) => key)
    .map((node) => (node.type === 'hardBreak' ? '\n' : (node.text ?? '')))
    .join('')
}

/** The keys of the claims in a block, in order of first use and without repetition. */
export function claimKeysIn(text: string): string[] {
  const keys = new Set<string>()
  parseInline(text, (key) => {
    keys.add(key)
    return key
  })
  return [...keys]
}

/** Reads nodes up to `stop` (or the end when it is empty) and leaves the cursor before it. */
function parseUntil(cursor: Cursor, stop: string, marks: MarkJson[]): NodeJson[] {
  const nodes: NodeJson[] = []
  while (cursor.at < cursor.text.length) {
    if (stop !== '' && cursor.text.startsWith(stop, cursor.at)) return nodes
    for (const node of parseNext(cursor, stop, marks)) pushJoined(nodes, node)
  }
  if (stop !== '') fail(cursor, `“${stop}” is missing`)
  return nodes
}

function parseNext(cursor: Cursor, stop: string, marks: MarkJson[]): NodeJson[] {
  const { text, at } = cursor
  if (text.startsWith('{{', at)) return parseClaim(cursor, marks)
  if (text[at] === '[') return parseLink(cursor, marks)
  if (text.startsWith('**', at) && stop !== '**') return parseWrapped(cursor, '**', { type: 'bold' }, marks)
  if (text[at] === '*') return parseWrapped(cursor, '*', { type: 'italic' }, marks)
  if (text[at] === '\n') {
    cursor.at += 1
    return [marks.length > 0 ? { type: 'hardBreak', marks } : { type: 'hardBreak' }]
  }
  if (text[at] === '\\') cursor.at += 1
  return [parsePlain(cursor, stop, marks)]
}

function parsePlain(cursor: Cursor, stop: string, marks: MarkJson[]): NodeJson {
  const start = cursor.at
  cursor.at += 1
  while (cursor.at < cursor.text.length && !opensSomething(cursor, stop)) cursor.at += 1
  const text = cursor.text.slice(start, cursor.at)
  if (text === '') fail(cursor, 'a “\\” stands at the end')
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
}

function opensSomething({ text, at }: Cursor, stop: string): boolean {
  return (
    '*[\n\\'.includes(text[at] ?? '') ||
    text.startsWith('{{', at) ||
    (stop !== '' && text.startsWith(stop, at))
  )
}

function parseClaim(cursor: Cursor, marks: MarkJson[]): NodeJson[] {
  const head = /^\{\{([a-z0-9-]+)\|/.exec(cursor.text.slice(cursor.at))
  const key = head?.[1]
  if (head === null || key === undefined) fail(cursor, 'a claim is written {{key|words}}')
  cursor.at += head[0].length
  const inner = parseUntil(
    cursor,
    '}}',
    withMark(marks, { type: 'claim', attrs: { id: cursor.claimIdOf(key) } }),
  )
  if (inner.length === 0) fail(cursor, 'a claim has no words')
  cursor.at += 2
  return inner
}

function parseLink(cursor: Cursor, marks: MarkJson[]): NodeJson[] {
  const closing = closingBracket(cursor)
  const target = closing === null ? null : /^\]\(([^()\s]+)\)/.exec(cursor.text.slice(closing))
  const href = target?.[1]
  if (closing === null || target === null || href === undefined)
    fail(cursor, 'a link is written [words](address)')
  cursor.at += 1
  const inner = parseUntil(cursor, ']', withMark(marks, { type: 'link', attrs: { href } }))
  if (inner.length === 0) fail(cursor, 'a link has no words')
  cursor.at += target[0].length
  return inner
}

function closingBracket({ text, at }: Cursor): number | null {
  const closing = text.indexOf('](', at)
  return closing === -1 ? null : closing
}

function parseWrapped(cursor: Cursor, sign: string, mark: MarkJson, marks: MarkJson[]): NodeJson[] {
  cursor.at += sign.length
  const inner = parseUntil(cursor, sign, withMark(marks, mark))
  if (inner.length === 0) fail(cursor, `“${sign}${sign}” holds no words`)
  cursor.at += sign.length
  return inner
}

function withMark(marks: MarkJson[], mark: MarkJson): MarkJson[] {
  return [...marks, mark].toSorted((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type))
}

/** Appends a node; text with the same marks as the text before it becomes one node with it. */
function pushJoined(nodes: NodeJson[], node: NodeJson): void {
  const last = nodes.at(-1)
  const joins =
    last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)
  if (last !== undefined && joins) last.text = `${last.text ?? ''}${node.text ?? ''}`
  else nodes.push({ ...node })
}

function fail(cursor: Cursor, what: string): never {
  throw new Error(`Content markup: ${what} at character ${cursor.at} of “${cursor.text}”.`)
}
