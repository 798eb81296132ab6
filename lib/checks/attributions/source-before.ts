import type { Span } from '../prose/span.ts'
import { trimSpan } from './trim-span.ts'

const BOUNDARY = /[,;:—–”]|\.(?= “)/gu
const CONJUNCTION =
  /^\s*(?:(?:and|but|yet|so|while|when|as|because|after|though|although|still|then|or|where|if)\s+|on (?:mon|tues|wednes|thurs|fri|satur|sun)day\s+)*/iu
const AUXILIARY =
  /(?:\s+(?:also|later|then|has|have|had|again|repeatedly|earlier|once|still|himself|herself|\p{L}+ly))*\s*$/iu
const FINITE =
  /\b(?:is|was|were|are|has|had|have|will|would|could|did|does|may|might|can|said|says|told|should|to be)\b/iu
const DESCRIBED =
  /\s(?:who|whose|which|that|briefed|familiar|with|involved|close|privy|aware|speaking|present|at|in|of|for|from)\s.*$/iu
const STARTS =
  /^(?:[\p{Lu}\d]|(?:the|a|an|his|her|its|their|our|my|he|she|they|it|we|i|you|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|both|all|other|another|these|those|neither|few|no|more|at least)\b|\p{Ll}+(?:s|people|police|women|men|\sthere)\b|\p{Ll}[\p{Ll}’-]*(?:\s\p{Ll}[\p{Ll}’-]*){0,2}$)/u

/**
 * The noun phrase that ends before `end` and is its subject, with descriptions between commas ("Ana Moor, 51, a pilot,").
 * `text` has its quotations hidden. Null where the words before are not a subject.
 */
export function sourceBefore(text: string, start: number, end: number): Span | null {
  const stop = end - (AUXILIARY.exec(text.slice(Math.max(start, end - 120), end))?.[0].length ?? 0)
  const cuts = cutsIn(text, start, stop)
  const isClosed = text.slice(start, stop).trimEnd().endsWith(',')
  let at = cuts.length - (isClosed ? 2 : 1)
  if (isClosed) at = startOfDescribed(text, cuts, at - 1)
  const from = cuts[at]
  if (from === undefined || at < 0) return null
  const lead = CONJUNCTION.exec(text.slice(from, stop))?.[0].length ?? 0
  const span = trimSpan(text, from + lead, stop)
  return span && isNounPhrase(text.slice(span.from, span.to)) ? span : null
}

/** Where the stretches between commas and quotation marks begin. */
function cutsIn(text: string, start: number, stop: number): number[] {
  let cuts = [start]
  for (const { 0: mark, index } of text.slice(start, stop).matchAll(BOUNDARY)) {
    const next = start + index + 1
    cuts = mark === ',' ? [...cuts, next] : [next]
  }
  return cuts
}

// Goes back over ages and further descriptions to the stretch that they describe.
function startOfDescribed(text: string, cuts: readonly number[], from: number): number {
  let at = from
  while (at > 0 && /^\s*(?:\d|(?:who|whose|which|an?)\b)/u.test(text.slice(cuts[at], cuts[at + 1]))) at -= 1
  return at
}

function isNounPhrase(words: string): boolean {
  const core = (words.split(',')[0] ?? '').replace(DESCRIBED, '')
  return (
    words.length < 240 &&
    STARTS.test(core) &&
    !FINITE.test(core) &&
    !/^(?:(?:as|so|but|and|when)$|(?:more |less |fewer |better |worse )?than (?!\d))/iu.test(core) &&
    !core.includes('“')
  )
}
