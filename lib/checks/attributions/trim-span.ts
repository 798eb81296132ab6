import type { Span } from '../prose/span.ts'

/** The span without white space and commas around it and without a final stop outside quotation marks; null if empty. */
export function trimSpan(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && /[\s,;:—–]/u.test(text.charAt(start))) start += 1
  while (end > start && /[\s,;:.!?…—–]/u.test(text.charAt(end - 1))) end -= 1
  // "4 a.m." keeps its stop.
  if (end < to && /\.\p{L}$/u.test(text.slice(start, end)) && text.charAt(end) === '.') end += 1
  return end > start ? { from: start, to: end } : null
}
