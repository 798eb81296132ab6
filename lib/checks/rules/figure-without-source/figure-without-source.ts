import { findAttributions } from '../../attributions/find-attributions.ts'
import { blockRule, type Sighting } from '../../define-rule.ts'
import type { BlockText } from '../../model/block-text.ts'
import type { Draft } from '../../model/rule.ts'
import { sentencesOf } from '../../prose/sentences.ts'
import type { Span } from '../../prose/span.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const FIGURES = new RegExp(
  [
    String.raw`[$€£¥]\s?${NUMBER}(?:\s(?:thousand|million|billion|trillion))?`,
    String.raw`${NUMBER}\s(?:thousand|million|billion|trillion)(?:\s\p{Ll}+)?`,
    String.raw`${NUMBER}\s?(?:%|percent\b|per cent\b)`,
    String.raw`\d{1,3}(?:,\d{3})+`,
  ].join('|'),
  'gu',
)

/**
 * What: money, a share or a large count in a paragraph that names no source and rests on none. Why: a figure is the part of a
 * story that is most often wrong and least often asked about. Source: Reuters, source every statement of fact. Read from the words
 * alone, so it is a note: what everybody can see or count needs no source.
 */
export const figureWithoutSource = blockRule<Span>(
  {
    name: 'figure-without-source',
    title: 'Figure without a source',
    family: 'sourcing',
    basis: 'prose',
    what: 'A sum, a share or a large count stands in a paragraph that neither names a source nor rests on one.',
    why: 'A figure is the part of a story that is most often wrong and least often asked about.',
    origin: 'Reuters, essentials of sourcing',
    promise: 'Figures say where they come from.',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  figuresIn,
  (sightings, facts) => sightings.flatMap((sighting) => judge(sighting, facts)),
)

/** The first figure of each sentence, in paragraphs whose words name nobody and link nowhere. */
function figuresIn({ text, part, kind, links }: BlockText): Span[] {
  if ((part !== 'body' && part !== 'keyPoint') || kind === 'heading' || kind === 'cell') return []
  const first = text.search(FIGURES)
  if (first === -1 || links.length > 0 || /[“"]/u.test(text) || findAttributions(text).length > 0) return []
  return sentencesOf(text).flatMap(({ from, to }) => {
    const found = [...text.slice(from, to).matchAll(FIGURES)][0]
    return found ? [{ from: from + found.index, to: from + found.index + found[0].length }] : []
  })
}

function judge({ block, reading: { from, to } }: Sighting<Span>, facts: StoryFacts): Draft[] {
  if (facts.claimsOn(block, 0, block.text.length).some(facts.isSourced)) return []
  const words = block.text.slice(from, to)
  const place = placeIn(block, from, to)
  return [
    {
      message: `Nothing says where ${words} comes from. Attach the source, or name it in the sentence.`,
      place,
      about: `${words} ${block.text.slice(Math.max(0, from - 20), from)}`,
      fix: { kind: 'attribute', label: 'Attach the source', place },
    },
  ]
}
