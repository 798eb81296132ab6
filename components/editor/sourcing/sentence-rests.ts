import { sentencesOf } from '#lib/checks/prose/sentences.ts'
import type { LineStyle } from '../claims/claim-css.ts'
import { weakestOf } from '../claims/claim-css.ts'

/** What stands behind a claim: its line under the words, and the marks of its sources: "1", "2", or "a" for a request. */
export type Standing = { line: LineStyle; marks: readonly string[] }

/** The claims that something stands behind, by id; a claim that is not in here rests on nothing. */
export type Basis = ReadonlyMap<string, Standing>

/** A block of text with its claims; positions are UTF-16 units from the start of the block. */
export type RestingBlock = {
  text: string
  claims: readonly { id: string; from: number; to: number }[]
  isHeading: boolean
}

/**
 * A sentence of a block: `rests` on what its marks say, `bare` when it states something and rests on nothing, `silent` when
 * there is nothing to source (a question, a word or two, a heading between paragraphs).
 */
export type SentenceRest = { from: number; to: number } & (
  { kind: 'rests'; line: LineStyle; marks: readonly string[] } | { kind: 'bare' } | { kind: 'silent' }
)

const FEWEST_WORDS = 3
const QUESTION = /\?["”’')\]]*$/u

/** What each sentence of a block rests on: a sentence rests on every claim that lies on a word of it. */
export function restsOf(block: RestingBlock, basis: Basis): SentenceRest[] {
  return sentencesOf(block.text).map(({ from, to }) => {
    const standings = block.claims
      .filter((claim) => touches(block.text, claim, { from, to }))
      .flatMap((claim) => basis.get(claim.id) ?? [])
    const line = weakestOf(standings.map((standing) => standing.line))
    if (line) {
      const marks = [...new Set(standings.flatMap((standing) => standing.marks))].toSorted(byMark)
      return { from, to, kind: 'rests', line, marks }
    }
    const states = !block.isHeading && statesSomething(block.text.slice(from, to))
    return { from, to, kind: states ? 'bare' : 'silent' }
  })
}

/** How many sentences rest on something, of all that rest or should. */
export function countRests(sentences: readonly SentenceRest[]): { resting: number; of: number } {
  const resting = sentences.filter((sentence) => sentence.kind === 'rests').length
  return { resting, of: resting + sentences.filter((sentence) => sentence.kind === 'bare').length }
}

/** Whether a sentence says something that could be asked "how do we know?". English: questions and scraps do not. */
function statesSomething(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*/gu) ?? []
  return words.length >= FEWEST_WORDS && !QUESTION.test(sentence)
}

/** White space and stops at the edge of a claim do not reach into the next sentence. */
function touches(text: string, claim: Range, sentence: Range): boolean {
  const from = Math.max(claim.from, sentence.from)
  const to = Math.min(claim.to, sentence.to)
  return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to))
}

type Range = { from: number; to: number }

function byMark(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
