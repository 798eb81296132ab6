import { findAttributions } from '../../attributions/find-attributions.ts'
import { blockRule, type Sighting } from '../../define-rule.ts'
import type { BlockText } from '../../model/block-text.ts'
import type { Draft } from '../../model/rule.ts'
import { beginsWithQuotation, quotationsIn, type Quotation } from '../../prose/quotations.ts'
import { shorten } from '../../prose/shorten.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

/** The quotations of a block, and whether its own words outside them say who speaks. */
type Reading = { quotations: Quotation[]; hasSpeaker: boolean; goesOn: boolean }

const SHORTEST = 5
/** Ways in which a sentence takes quoted words in without a verb of saying. */
const LEADS_IN =
  /(?::|\b(?:called|calls|calling|described|describes|describing|dubbed|titled|entitled|headed|headlined|reads?|wrote|writes|words|sign|signs|banner|banners|slogan|song|poem|phrase|motto|chant(?:ed|ing)?|shout(?:ed|ing)?|letter|email|e-mail|message|statement|post|posted|report|law|rule|clause|contract|minutes|testified|asked|replied|answered|as)\b)[^.!?“”"]*$/iu

/**
 * What: a quotation of five words or more where neither its own paragraph nor the one before or behind it says who speaks.
 * Why: readers weigh words by who says them. Source: common newsroom practice. Where the words rest on a source the desk
 * knows who it was, and it is a note.
 */
export const quoteWithoutSpeaker = blockRule<Reading>(
  {
    name: 'quote-without-speaker',
    title: 'Quotation without a speaker',
    family: 'copy',
    basis: 'prose',
    what: 'A quotation stands where no words near it say who speaks.',
    why: 'Readers weigh words by who says them.',
    origin: 'Common newsroom practice',
    promise: 'Every quotation says who speaks.',
    defaultSeverity: 'warn',
    languages: ['en'],
  },
  (block) => [read(block)],
  (sightings, facts) => sightings.flatMap((sighting, at) => judge(sighting, sightings, at, facts)),
)

function read({ text, part, kind }: BlockText): Reading {
  const quotations = part === 'body' && kind !== 'quote' && kind !== 'pullQuote' ? quotationsIn(text) : []
  const before = quotations[0] ? text.slice(0, quotations[0].from) : ''
  const hasSpeaker = findAttributions(text).length > 0 || LEADS_IN.test(before)
  return { quotations, hasSpeaker, goesOn: beginsWithQuotation(text) }
}

function judge(
  { block, reading }: Sighting<Reading>,
  all: readonly Sighting<Reading>[],
  at: number,
  facts: StoryFacts,
): Draft[] {
  if (reading.hasSpeaker) return []
  const near = [all[at - 1], all[at + 1]].filter((other) => other?.block.part === block.part)
  if (near.some((other) => other?.reading.hasSpeaker)) return []
  return reading.quotations
    .filter(({ wordCount }) => wordCount >= SHORTEST)
    .map(({ from, to }) => {
      const words = block.text.slice(from, to)
      const isKnown = facts.claimsOn(block, from, to).some(facts.isSourced)
      return {
        message: `Readers cannot tell who says ${shorten(words)}. Name the speaker in the same sentence or the next.`,
        place: placeIn(block, from, to),
        about: words,
        ...(isKnown ? { atMost: 'note' as const } : {}),
      }
    })
}
