import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import { blockRule, type Sighting } from '../../define-rule.ts'
import type { Draft } from '../../model/rule.ts'
import { beginsWithQuotation, quotationsIn, type Quotation } from '../../prose/quotations.ts'
import { shorten } from '../../prose/shorten.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

const WAY_OF_SPEAKING = 3

/**
 * What: a direct quotation that no claim with a source overlaps. Why: a quotation without a record of who said it, to whom
 * and when cannot be defended. Source: Reuters, source every statement; read from prose, so it warns. Up to three words
 * in quotation marks may be a name or a way of speaking, and a headline repeats the text: these are notes.
 */
export const quoteWithoutClaim = blockRule<Quotation>(
  {
    name: 'quote-without-claim',
    title: 'Quotation without a source',
    family: 'sourcing',
    basis: 'prose',
    what: 'A direct quotation is not tied to a source.',
    why: 'Who said it, to whom and when should be on record before it is printed.',
    origin: 'Reuters, essentials of sourcing; Associated Press, news values',
    promise: 'Words in quotation marks lead to whoever said or wrote them.',
    defaultSeverity: 'warn',
  },
  // A pull quote repeats what the story says, and is looked at there.
  ({ kind, text }) => (kind === 'quote' ? wholeBlock(text) : kind === 'pullQuote' ? [] : quotationsIn(text)),
  (sightings, facts) => utterances(sightings).flatMap((utterance) => judge(utterance, facts)),
)

function wholeBlock(text: string): Quotation[] {
  if (text.trim() === '') return []
  return [{ from: 0, to: text.length, isOpen: true, wordCount: text.trim().split(/\s+/u).length }]
}

/** Joins what one person says over several paragraphs: each but the last stays open, each but the first opens anew. */
function utterances(sightings: readonly Sighting<Quotation>[]): Sighting<Quotation>[][] {
  const groups: Sighting<Quotation>[][] = []
  for (const sighting of sightings) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && goesOn(before, sighting)) last.push(sighting)
    else groups.push([sighting])
  }
  return groups
}

function goesOn(before: Sighting<Quotation>, next: Sighting<Quotation>): boolean {
  const isNextBlock = before.block.part === next.block.part && before.block.index + 1 === next.block.index
  if (!isNextBlock || !before.reading.isOpen) return false
  if (next.block.kind === 'quote') return before.block.kind === 'quote'
  return beginsWithQuotation(next.block.text) && next.block.text.slice(0, next.reading.from).trim() === ''
}

function judge(utterance: Sighting<Quotation>[], facts: StoryFacts): Draft[] {
  const claims = utterance.flatMap(({ block, reading }) => facts.claimsOn(block, reading.from, reading.to))
  const first = utterance[0]
  if (!first || claims.some(facts.isSourced)) return []
  const { block, reading } = first
  const words = block.text.slice(reading.from, reading.to)
  const place = placeIn(block, reading.from, reading.to)
  const claimId = claims[0]?.id
  return [
    {
      message: messageFor(words, claimId !== undefined),
      place,
      about: words,
      ...(isMinor(block, utterance) ? { atMost: 'note' as const } : {}),
      ...(claimId === undefined ? {} : { claimId }),
      fix: {
        kind: 'attribute',
        label: 'Attach a source',
        place,
        ...(claimId === undefined ? {} : { claimId }),
      },
    },
  ]
}

function isMinor(block: TextBlock, utterance: readonly Sighting<Quotation>[]): boolean {
  const wordCount = utterance.reduce((sum, { reading }) => sum + reading.wordCount, 0)
  return wordCount <= WAY_OF_SPEAKING || block.part === 'headline' || block.part === 'dek'
}

function messageFor(words: string, hasEmptyClaim: boolean): string {
  const quoted = `The quotation ${shorten(words)}`
  return hasEmptyClaim
    ? `${quoted} is marked as a claim, but the claim rests on nothing. Attach the source who said it.`
    : `${quoted} is not tied to a source, so nobody can look up who said it. Select it and attach the source.`
}
