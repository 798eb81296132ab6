import type { Span } from './span.ts'

/** Words that attribute something to several people without naming them. */
export type CountedSources = Span & {
  /** How many different people the words say at least. */
  atLeast: number
  /** The words say how many ("two people"); else they are a bare plural ("sources", "these people"). */
  isCounted: boolean
  /** Nouns such as "officials" also speak for an institution; "people" and "sources" never do. */
  isInstitutional: boolean
}

const NUMBERS: Record<string, number> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  both: 2, 'a pair of': 2, 'a couple of': 2, 'a few': 3, several: 3, 'a handful of': 3, multiple: 2,
  'half a dozen': 6, 'a dozen': 12,
} // prettier-ignore

const NUMBER = `(?<number>${Object.keys(NUMBERS).join('|')}|\\d{1,2}(?![\\d.,:%]))`
const UNNAMED = 'people|persons|sources|insiders|individuals'
const INSTITUTIONAL =
  'officials|executives|aides|diplomats|employees|staffers|staff members|advisers|advisors|lawmakers|legislators|' +
  'negotiators|bankers|lawyers|attorneys|investigators|officers|ministers|councillors|members|managers|workers|' +
  'engineers|traders|investors|colleagues|associates|witnesses'
const NOUN = `(?<noun>${UNNAMED}|${INSTITUTIONAL})`
const ADJECTIVES = `(?:(?!(?:and|or|of|the|to|in|on|at|for|were|was|are|is|than)\\b)[\\p{L}'’-]+ ){0,3}?`
const GROUP = `(?:(?:the|these|those|at least|more than|about|all|other) )*(?:${NUMBER} )?(?:other )?${ADJECTIVES}${NOUN}\\b`
const VERB =
  '(?:said|says|say|told|tells?|confirmed|described|added|recalled|recounted|acknowledged|warned|claimed|reported)\\b'
const KNOWING =
  '(?:briefed|familiar with|with (?:direct |first-?hand |detailed |inside )?knowledge|privy to|aware of|close to|' +
  'involved in|present at|in attendance|who )'

const CUES = [
  // according to two people …
  `\\baccording to (?<group>${GROUP})`,
  // two people said; two people briefed on the talks said; …, who asked not to be named, told
  `(?<![\\p{L}\\p{N}’'-])(?<group>${GROUP})(?:,? ${KNOWING}[^.!?;"“”]{0,160}?)?,? ${VERB}`,
  // …, said two people
  `[,”"] (?:said|say|told by|confirmed by) (?<group>${GROUP})`,
  // two people familiar with the matter, whatever follows
  `(?<![\\p{L}\\p{N}’'-])(?<group>${GROUP}) (?:briefed (?:on|about)|familiar with|with (?:direct |first-?hand )?knowledge of|privy to|who (?:asked|requested|insisted|spoke on condition|were granted))`,
].map((source) => new RegExp(source, 'giu'))

// "…, the mayor said": somebody else speaks at the end of the descriptive words.
const OTHER_SPEAKER = /,\s+(?!who\b)[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,3},?\s+\p{L}+$/iu
// Groups to which something happened are not speaking.
const HAPPENED =
  /\b(?:were|was|had been|have been) (?!granted|briefed|not\b|told|present|involved|asked|aware|familiar)/iu
const QUICK = new RegExp(`\\b(?:${UNNAMED}|${INSTITUTIONAL})\\b`, 'iu')

/** Finds attributions to several unnamed people in a text. Spans cover the group's words and do not overlap. */
export function countedSourcesIn(text: string): CountedSources[] {
  if (!QUICK.test(text)) return []
  const found: CountedSources[] = []
  for (const cue of CUES) {
    for (const match of text.matchAll(cue)) {
      const sighting = readMatch(match)
      if (sighting && found.every(({ from, to }) => sighting.to <= from || sighting.from >= to))
        found.push(sighting)
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

function readMatch(match: RegExpExecArray): CountedSources | null {
  const { group = '', number, noun = '' } = match.groups ?? {}
  const from = match.index + match[0].indexOf(group)
  const afterGroup = match[0].slice(match[0].indexOf(group) + group.length)
  if (OTHER_SPEAKER.test(afterGroup) || HAPPENED.test(afterGroup)) return null
  if (number === undefined && isAnybody(match[0], group, noun, afterGroup)) return null
  const isInstitutional = new RegExp(`^(?:${INSTITUTIONAL})$`, 'iu').test(noun)
  if (number === undefined && isInstitutional && !speaksForItself(match.input, from, group, noun)) return null
  const atLeast = number ? countOf(number) : 2
  if (atLeast < 2) return null
  return { from, to: from + group.length, atLeast, isCounted: number !== undefined, isInstitutional }
}

// "People say", "young people said": the public at large, not sources.
function isAnybody(words: string, group: string, noun: string, afterGroup: string): boolean {
  const isPointedAt = /^(?:the|these|those|all|other)\b/iu.test(group) || /^according to/iu.test(words)
  const isKnowing = new RegExp(KNOWING, 'iu').test(afterGroup)
  return /^(?:people|persons|individuals)$/iu.test(noun) && !isPointedAt && !isKnowing
}

// "Officials said" is a plural without a name; "its lawyers said" and "the port's workers said" point to somebody.
function speaksForItself(text: string, from: number, group: string, noun: string): boolean {
  const lead = `${text.slice(Math.max(0, from - 24), from)}${group}`
  const isOwned = /(?:\b(?:its|his|her|their|our|my|whose)|[’']s?) (?:[\p{L}-]+ ){0,2}[\p{L}]+$/iu.test(lead)
  return !isOwned && /^(?:officials|executives|aides|diplomats|advisers|advisors|insiders)$/iu.test(noun)
}

function countOf(number: string): number {
  return NUMBERS[number.toLowerCase()] ?? Number.parseInt(number, 10)
}
