import type { Span } from '../prose/span.ts'
import { trimSpan } from './trim-span.ts'

const STOP =
  /[;:“”—–]|[.!?](?=$|\s“)|,(?=\s(?:“|and\b|but\b|while\b))|\s(?=(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:late|early) \p{Lu}|in an? (?:statement|interview|e-?mail|letter|report)|last (?:week|month|year|night)|at a (?:news|press) conference|when|after|before|because|but|while)\b)/u
const DESCRIPTION = /^,\s(?:\d|(?:who|whose|which|an?|the|his|her|its|their|speaking)\b)/u

/**
 * The noun phrase that begins at `start`, with the descriptions between commas that belong to it. `mayEnd`: the sentence
 * may end with it; where words must follow ("according to X, …"), the last stretch between commas is not a description.
 */
export function sourceAfter(text: string, start: number, end: number, mayEnd: boolean): Span | null {
  const rest = text.slice(start, end)
  const stop = STOP.exec(rest)?.index ?? rest.length
  const stretches = rest.slice(0, stop).split(/(?=,\s)/u)
  let length = stretches[0]?.length ?? 0
  for (let at = 1; at < stretches.length; at += 1) {
    const stretch = stretches[at] ?? ''
    const isLast = at === stretches.length - 1
    if (!DESCRIPTION.test(stretch) || (isLast && !mayEnd)) break
    length += stretch.length
  }
  const span = trimSpan(text, start, start + length)
  return span && /[\p{L}\d]/u.test(text.slice(span.from, span.to)) ? span : null
}
