import type { NodeJson, StoryDocument } from './story-document.ts'
import { DOCUMENT_PARTS } from './story-document.ts'

/** The shortest passage that can be taken out everywhere: anything shorter stands in other words too. */
export const SHORTEST_PASSAGE = 4

/** Takes every occurrence of `pieces` out of a text. Longer pieces go first. */
export function withoutPieces(text: string, pieces: readonly string[]): string {
  return [...pieces]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, piece) => (piece === '' ? rest : rest.split(piece).join('')), text)
}

/** How often `pieces` stand in a text. */
function countIn(text: string, pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + (piece === '' ? 0 : text.split(piece).length - 1), 0)
}

/**
 * A document without any of `pieces`: words in a row of one block, however they are marked, and what attributes hold as text. Whatever
 * else stands there stays. → the document, and how often a piece stood in it.
 */
export function withoutPassage(
  document: StoryDocument,
  pieces: readonly string[],
): { document: StoryDocument; count: number } {
  const tally = { count: 0 }
  const parts = DOCUMENT_PARTS.map((part) => [part, scrubbed(document[part], pieces, tally)])
  const dateline = scrubbedText(document.meta.dateline, pieces, tally)
  return {
    document: { ...document, ...Object.fromEntries(parts), meta: { ...document.meta, dateline } },
    count: tally.count,
  }
}

/**
 * The same for any plain data, such as the facts of a version. A value without a space is a name of ours (an id, a kind), not a
 * sentence, and stays.
 */
export function dataWithoutPassage(data: unknown, pieces: readonly string[]): unknown {
  if (typeof data === 'string') return withoutPiecesInSentence(data, pieces)
  if (Array.isArray(data)) return data.map((item) => dataWithoutPassage(item, pieces))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, dataWithoutPassage(value, pieces)]),
  )
}

function withoutPiecesInSentence(text: string, pieces: readonly string[]): string {
  return /\s/.test(text) ? withoutPieces(text, pieces) : text
}

type Tally = { count: number }

function scrubbed(node: NodeJson, pieces: readonly string[], tally: Tally): NodeJson {
  const attrs = node.attrs && scrubbedAttrs(node.attrs, pieces, tally)
  const content = node.content && scrubbedContent(node.content, pieces, tally)
  return { ...node, ...(attrs ? { attrs } : {}), ...(content ? { content } : {}) }
}

function scrubbedAttrs(attrs: Record<string, unknown>, pieces: readonly string[], tally: Tally) {
  const isSentence = (value: unknown): value is string => typeof value === 'string' && /\s/.test(value)
  return Object.fromEntries(
    Object.entries(attrs).map(([key, value]) => [
      key,
      isSentence(value) ? scrubbedText(value, pieces, tally) : value,
    ]),
  )
}

function scrubbedText(text: string, pieces: readonly string[], tally: Tally): string {
  tally.count += countIn(text, pieces)
  return withoutPieces(text, pieces)
}

/** Runs of text in a row are one text to a reader, wherever marks begin and end. */
function scrubbedContent(content: NodeJson[], pieces: readonly string[], tally: Tally): NodeJson[] {
  const out: NodeJson[] = []
  for (let at = 0; at < content.length;) {
    const node = content[at]
    if (!node) break
    if (node.text === undefined) {
      out.push(scrubbed(node, pieces, tally))
      at += 1
      continue
    }
    const end = content.findIndex((one, index) => index > at && one.text === undefined)
    const runs = content.slice(at, end === -1 ? content.length : end)
    out.push(...scrubbedRuns(runs, pieces, tally))
    at += runs.length
  }
  return out
}

function scrubbedRuns(runs: NodeJson[], pieces: readonly string[], tally: Tally): NodeJson[] {
  const text = runs.map((run) => run.text ?? '').join('')
  const gone = charactersIn(text, pieces)
  tally.count += countIn(text, pieces)
  let at = 0
  return runs.flatMap((run) => {
    const from = at
    at += run.text?.length ?? 0
    const left = keep(run.text ?? '', from, gone)
    return left === '' ? [] : [{ ...run, text: left }]
  })
}

/** Which characters of a text belong to a piece. */
function charactersIn(text: string, pieces: readonly string[]): Set<number> {
  const gone = new Set<number>()
  for (const piece of pieces) {
    if (piece === '') continue
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + piece.length)) {
      for (let index = at; index < at + piece.length; index += 1) gone.add(index)
    }
  }
  return gone
}

function keep(text: string, from: number, gone: ReadonlySet<number>): string {
  let left = ''
  for (let index = 0; index < text.length; index += 1) if (!gone.has(from + index)) left += text[index]
  return left
}
