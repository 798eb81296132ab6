import { blockRule } from '../../define-rule.ts'
import type { Draft } from '../../model/rule.ts'
import type { Span } from '../../prose/span.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

// "…: Sources", "Sources: …", "…, sources say"
const PLURAL = /(?<=[:—–-]\s*)sources\s*$|^\s*sources(?=\s*:)|\bsources(?=\s+(?:say|tell|said|told)\b)/giu

/**
 * What: a headline that cites "sources" while the story rests on fewer than two unnamed ones. Why: the headline is all that
 * most readers see, and its plural is a claim about how well something is known. Source: Reuters, never cite sources in
 * the plural when there is one.
 */
export const headlineSources = blockRule<Span>(
  {
    name: 'headline-sources',
    title: 'Headline cites more sources than there are',
    family: 'sourcing',
    basis: 'counted',
    what: 'The headline says “Sources”, and the story rests on fewer than two different unnamed sources.',
    why: 'The headline is all that most readers see; its plural is a promise about how well something is known.',
    origin: 'Reuters, essentials of sourcing',
    promise: 'A headline that cites “sources” stands over a story that rests on two of them or more.',
    defaultSeverity: 'block',
  },
  ({ part, text }) =>
    part === 'headline'
      ? [...text.matchAll(PLURAL)].map((match) => ({
          from: match.index,
          to: match.index + match[0].trimEnd().length,
        }))
      : [],
  (sightings, facts) => {
    const count = unnamedSources(facts)
    if (count >= 2) return []
    return sightings.map(({ block, reading: { from, to } }): Draft => ({
      message:
        `The headline cites “${block.text.slice(from, to)}”, but the story rests on ${count === 1 ? 'one unnamed source' : 'no unnamed source'}. ` +
        'Attach the sources to what they said, or take the word out of the headline.',
      place: placeIn(block, from, to),
      about: `${block.text.slice(from, to)} ${count}`,
      fix: { kind: 'write', label: 'Edit the headline', part: 'headline' },
    }))
  },
)

function unnamedSources({ usesInText }: StoryFacts): number {
  return new Set(usesInText.filter((use) => use.anonymous).map((use) => use.sourceKey)).size
}
