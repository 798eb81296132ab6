import { blockRule, type Sighting } from '../../define-rule.ts'
import { differentSources, numberOf } from '../../different-sources.ts'
import type { Draft } from '../../model/rule.ts'
import { countedSourcesIn, type CountedSources } from '../../prose/counted-sources.ts'
import { sentenceAt } from '../../prose/sentences.ts'
import type { Span } from '../../prose/span.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

type Reading = CountedSources & { sentence: Span }

/**
 * What: "two people", "three officials", "sources" in a sentence whose claims rest on fewer different sources. Why: the
 * number tells readers how well something is known. Source: Reuters, never cite sources in the plural when there is one.
 * Where a claim covers the sentence the words are counted against records; where none does, it is at most a warning.
 */
export const pluralSources = blockRule<Reading>(
  {
    name: 'plural-sources',
    title: 'More sources in the words than on record',
    family: 'sourcing',
    basis: 'counted',
    what: 'The words name more people than there are different sources behind the sentence.',
    why: 'Readers take the number as a measure of how well something is known. Two uses of one source are one source.',
    origin: 'Reuters, essentials of sourcing',
    promise: 'Where we write of two people, there are two: one person who told us twice is counted once.',
    defaultSeverity: 'block',
  },
  ({ text, part }) =>
    part === 'headline'
      ? []
      : countedSourcesIn(text).map((found) => ({ ...found, sentence: sentenceAt(text, found.from) })),
  (sightings, facts) => sightings.flatMap((sighting) => judge(sighting, facts)),
)

function judge({ block, reading }: Sighting<Reading>, facts: StoryFacts): Draft[] {
  const { sentence } = reading
  const claims = facts
    .claimsOn(block, sentence.from, sentence.to)
    .filter((claim) => facts.usesOf([claim]).length > 0)
  const words = block.text.slice(reading.from, reading.to)
  const place = placeIn(block, reading.from, reading.to)
  const claim = claims[0]
  if (!claim) return uncovered(words, reading, place)
  const uses = facts.usesOf(claims)
  // "Officials said" may speak for an office that is named; it counts people only when nobody is named.
  if (!reading.isCounted && reading.isInstitutional && uses.some((use) => !use.anonymous)) return []
  const onRecord = differentSources(uses)
  if (onRecord >= reading.atLeast) return []
  return [
    {
      message:
        `“${words}” says at least ${numberOf(reading.atLeast)} different sources, but this sentence rests on ${numberOf(onRecord)}. ` +
        'Readers take the number at its word. Attach the missing source, or write what there is.',
      place,
      about: `${claim.id} ${words} ${onRecord} of ${reading.atLeast}`,
      claimId: claim.id,
      fix: { kind: 'attribute', label: 'Attach another source', place, claimId: claim.id },
    },
  ]
}

function uncovered(words: string, reading: CountedSources, place: ReturnType<typeof placeIn>): Draft[] {
  if (!reading.isCounted && reading.isInstitutional) return []
  return [
    {
      message: `“${words}” points to unnamed sources, but no source is attached to this sentence. Select what they said and attach them.`,
      place,
      about: words,
      atMost: 'warn',
      fix: { kind: 'attribute', label: 'Attach the sources', place },
    },
  ]
}
