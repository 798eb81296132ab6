import { blockRule, type Sighting } from '../../define-rule.ts'
import { differentSources, differentVoices, numberOf } from '../../different-sources.ts'
import type { Draft } from '../../model/rule.ts'
import { countedSourcesIn, type CountedSources } from '../../prose/counted-sources.ts'
import { sentenceAt } from '../../prose/sentences.ts'
import type { Span } from '../../prose/span.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

type Reading = CountedSources & { sentence: Span }

/**
 * What: "two people", "several officials" of whom each is a person of its own, while all of them speak with one voice: two aides
 * of one minister. Why: readers take the number for independent confirmation. Source: Washington Post 2004, two independent
 * sources; Reuters, cross-check. It counts voices; whether there are as many people as the words say is for plural-sources.
 */
export const corroboration = blockRule<Reading>(
  {
    name: 'corroboration',
    title: 'Several people, one voice',
    family: 'sourcing',
    basis: 'counted',
    what: 'The words count several people, and all of them belong to one group that speaks with one voice.',
    why: 'Two aides of one minister are two people and one voice; readers take the number for confirmation.',
    origin: 'Washington Post, 2004 policy; Reuters, essentials of sourcing',
    promise: 'People who speak with one voice are not counted as confirming each other.',
    defaultSeverity: 'warn',
    languages: ['en'],
  },
  ({ text, part }) =>
    part === 'headline'
      ? []
      : countedSourcesIn(text).map((found) => ({ ...found, sentence: sentenceAt(text, found.from) })),
  (sightings, facts) => sightings.flatMap((sighting) => judge(sighting, facts)),
)

function judge({ block, reading }: Sighting<Reading>, facts: StoryFacts): Draft[] {
  const { sentence } = reading
  const claims = facts.claimsOn(block, sentence.from, sentence.to)
  const uses = facts.usesOf(claims)
  const people = differentSources(uses)
  const claim = claims.find((each) => facts.usesOf([each]).length > 0)
  if (!claim || people < 2 || differentVoices(uses) > 1) return []
  const words = block.text.slice(reading.from, reading.to)
  const place = placeIn(block, reading.from, reading.to)
  return [
    {
      message:
        `“${words}” rests on ${numberOf(people)} people who speak with one voice. Readers take the number for confirmation. ` +
        'Find somebody independent, or say what they have in common.',
      place,
      about: `${claim.id} ${words} ${people}`,
      claimId: claim.id,
      fix: { kind: 'attribute', label: 'Attach another source', place, claimId: claim.id },
    },
  ]
}
