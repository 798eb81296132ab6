import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import { findAttributions } from '../../attributions/find-attributions.ts'
import { blockRule, type Sighting } from '../../define-rule.ts'
import type { Draft } from '../../model/rule.ts'
import { sentencesOf } from '../../prose/sentences.ts'
import { shorten } from '../../prose/shorten.ts'
import type { Span } from '../../prose/span.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

type Reading = { sentences: (Span & { hasCue: boolean })[] }

/**
 * What: words on an unnamed source in a sentence that does not say so, while no other sentence of the claim does either. Why:
 * readers must see in the same breath that a fact is somebody's word. Source: Associated Press, attribute in the same sentence,
 * next to the fact; Reuters, a contentious lead is sourced. Words that accuse somebody warn, all others are a note. What may not
 * be mentioned (deep background) is left alone.
 */
export const attributionFarFromClaim = blockRule<Reading>(
  {
    name: 'attribution-far-from-claim',
    title: 'Attribution not in the same sentence',
    family: 'sourcing',
    basis: 'prose',
    what: 'Words rest on an unnamed source, and their sentence does not say whose word it is.',
    why: 'Readers must see in the same breath that a fact is somebody’s word.',
    origin: 'Associated Press, news values; Reuters, essentials of sourcing',
    promise: 'A fact that rests on an unnamed source says so in the same sentence.',
    defaultSeverity: 'warn',
    languages: ['en'],
  },
  ({ text, part }) => (part === 'body' ? [{ sentences: cuedSentences(text) }] : []),
  (sightings, facts) => sightings.flatMap((sighting) => judge(sighting, facts)),
)

function cuedSentences(text: string): (Span & { hasCue: boolean })[] {
  const cues = findAttributions(text).map(({ cue }) => cue)
  return sentencesOf(text).map(({ from, to }) => ({
    from,
    to,
    hasCue: cues.some((cue) => cue.from < to && from < cue.to),
  }))
}

function judge({ block, reading }: Sighting<Reading>, facts: StoryFacts): Draft[] {
  return block.claims.flatMap((range) => {
    const claim = facts.claimsOn(block, range.from, range.to).find(({ id }) => id === range.id)
    const uses = claim ? facts.usesOf([claim]) : []
    if (!claim || !uses.some((use) => use.anonymous && use.recordStatus.mayMention)) return []
    const own = reading.sentences.filter(({ from, to }) => from < range.to && range.from < to)
    if (own.length === 0 || own.some(({ hasCue }) => hasCue)) return []
    return [draftOf(block, range, claim.againstParty)]
  })
}

function draftOf(block: TextBlock, range: TextBlock['claims'][number], accused: string): Draft {
  const words = block.text.slice(range.from, range.to)
  return {
    message: `“${shorten(words)}” rests on an unnamed source, and the sentence does not say whose word it is. Say it there: “according to …”.`,
    place: placeIn(block, range.from, range.to),
    about: `${range.id}`,
    claimId: range.id,
    ...(accused === '' ? { atMost: 'note' as const } : {}),
  }
}
