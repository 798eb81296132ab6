import { findAttributions } from '../../attributions/find-attributions.ts'
import { blockRule, type Sighting } from '../../define-rule.ts'
import type { Draft } from '../../model/rule.ts'
import { countedSourcesIn } from '../../prose/counted-sources.ts'
import { sentenceAt } from '../../prose/sentences.ts'
import { shorten } from '../../prose/shorten.ts'
import type { Span } from '../../prose/span.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

type Reading = { who: Span; sentence: Span; isBare: boolean }

const BARE =
  /\b(?:people|persons?|sources?|insiders?|officials?|aides?|executives?|diplomats?|advis[eo]rs?|lawmakers?)\b/iu

/**
 * What: something said by somebody who is not named ("an official said", "people familiar with the matter") in a sentence
 * that rests on no use of a source. Why: nobody at the desk can ask who it was. Source: Associated Press and Reuters, say who
 * is speaking or keep a record of it. Several people at once are the business of `plural-sources`; witnesses, experts and
 * passers-by are a note.
 */
export const vagueAttribution = blockRule<Reading>(
  {
    name: 'vague-attribution',
    title: 'Unnamed speaker without a source',
    family: 'sourcing',
    basis: 'prose',
    what: 'The words credit somebody who is not named, and the sentence rests on no source.',
    why: 'Nobody at the desk can ask who it was, and nobody can say later how it was known.',
    origin: 'Associated Press, news values; Reuters, essentials of sourcing',
    promise: 'We credit “sources” or “experts” only where we have them on record.',
    defaultSeverity: 'warn',
    languages: ['en'],
  },
  ({ text, part }) => (part === 'headline' || part === 'caption' ? [] : unnamedIn(text)),
  (sightings, facts) => sightings.flatMap((sighting) => judge(sighting, facts)),
)

function unnamedIn(text: string): Reading[] {
  // The others are reported by plural-sources.
  const counted = countedSourcesIn(text).filter(
    ({ isCounted, isInstitutional }) => isCounted || !isInstitutional,
  )
  return findAttributions(text).flatMap(({ source, kind }) => {
    if (!source?.unnamed || kind === 'no_comment') return []
    if (counted.some(({ from, to }) => from < source.to && source.from < to)) return []
    const who = { from: source.from, to: source.to }
    return [{ who, sentence: sentenceAt(text, source.from), isBare: BARE.test(source.text) }]
  })
}

function judge({ block, reading }: Sighting<Reading>, facts: StoryFacts): Draft[] {
  const { who, sentence, isBare } = reading
  const claims = facts.claimsOn(block, sentence.from, sentence.to)
  if (claims.some(facts.isSourced)) return []
  const words = block.text.slice(who.from, who.to)
  const place = placeIn(block, who.from, who.to)
  return [
    {
      message: `“${shorten(words)}” is not named, and this sentence rests on no source. Select what they said and attach the source.`,
      place,
      about: `${words} ${block.text.slice(sentence.from, sentence.from + 40)}`,
      ...(isBare ? {} : { atMost: 'note' as const }),
      fix: { kind: 'attribute', label: 'Attach the source', place },
    },
  ]
}
