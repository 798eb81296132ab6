import type { Span } from '../../prose/span.ts'

/** A time of day as written, as house style writes it, and the zone that follows it. */
export type TimeOfDay = Span & { styled: string; zone: string | null }

const TIME =
  /(?<![\p{L}\p{N}.:$£€])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minutes>[0-5]\d))?\s?(?<half>[ap])(?:\.\s?m\.?|m)(?![\p{L}\p{N}])/giu
const ZONE =
  /^\s\(?(?:(?<short>[ECMP][SD]?T|GMT|UTC|BST|CE?ST|IST|JST|AEST)\b|(?<long>(?:\p{Lu}\p{Ll}+ ){1,3}(?:[Ss]tandard |[Dd]aylight )?[Tt]ime\b|local time\b))/u

/** Finds times with "a.m." or "p.m." in any form, in order. */
export function timesIn(text: string): TimeOfDay[] {
  return [...text.matchAll(TIME)].map(({ 0: words, index, groups = {} }) => {
    const { short, long } = ZONE.exec(text.slice(index + words.length))?.groups ?? {}
    const to = index + words.length
    return { from: index, to, styled: styledTime(groups, text.charAt(to)), zone: short ?? long ?? null }
  })
}

function styledTime(groups: Record<string, string | undefined>, next: string): string {
  const { hour = '', minutes = '00', half = '' } = groups
  const at = Number(hour)
  if (at === 12 && minutes === '00') return half.toLowerCase() === 'p' ? 'noon' : 'midnight'
  // Where the sentence's own full stop follows ("3pm."), it serves for both.
  const stop = next === '.' ? '' : '.'
  return `${at}${minutes === '00' ? '' : `:${minutes}`} ${half.toLowerCase()}.m${stop}`
}
