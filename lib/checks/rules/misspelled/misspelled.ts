import { blockRule, type Sighting } from '../../define-rule.ts'
import type { BlockText } from '../../model/block-text.ts'
import type { Fix } from '../../model/finding.ts'
import type { Draft } from '../../model/rule.ts'
import type { Speller } from '../../model/speller.ts'
import type { Span } from '../../prose/span.ts'
import { wordsAround } from '../../prose/words-around.ts'
import { houseWords } from '../../spelling/house-words.ts'
import { wordSpans } from '../../spelling/word-spans.ts'
import { placeIn } from '../../story-facts.ts'

const SHORTEST = 3
/** Suggestions cost milliseconds each: a text in another language must not cost seconds. */
const MOST_SUGGESTED = 12

/**
 * What: a word in lower case that neither the dictionary nor the newsroom's word list has. Why: a spelling mistake makes readers
 * doubt the facts beside it. Source: common newsroom practice. British and American spellings are both right; names are left
 * alone. Silent while no dictionary is loaded.
 */
export const misspelled = blockRule<Span>(
  {
    name: 'misspelled',
    title: 'Spelling',
    family: 'copy',
    basis: 'prose',
    what: 'A word stands in neither the dictionary nor the newsroom’s word list.',
    why: 'A spelling mistake makes readers doubt the facts beside it.',
    origin: 'Common newsroom practice',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  wordsIn,
  (sightings, { speller, words }) => {
    if (!speller) return []
    const isOurs = houseWords(words)
    const wrong = sightings.filter(({ block, reading }) => {
      const word = block.text.slice(reading.from, reading.to)
      return !isOurs(word) && !isSpelled(word, speller, isOurs)
    })
    return wrong.map((sighting, at) => draftOf(sighting, at < MOST_SUGGESTED ? speller : null))
  },
)

function wordsIn({ text, links }: BlockText): Span[] {
  const isAddress = (from: number) =>
    links.some(
      (link) => link.from <= from && from < link.to && /[./]\S/u.test(text.slice(link.from, link.to)),
    )
  return wordSpans(text).filter(({ from }) => !isAddress(from))
}

function isSpelled(word: string, speller: Speller, isOurs: (word: string) => boolean): boolean {
  const plain = word.replaceAll('’', "'")
  if (speller.isWord(plain) || speller.isWord(plain.replace(/'s$/u, ''))) return true
  const parts = plain.split('-')
  return (
    parts.length > 1 && parts.every((part) => part.length < SHORTEST || isOurs(part) || speller.isWord(part))
  )
}

function draftOf({ block, reading: { from, to } }: Sighting<Span>, speller: Speller | null): Draft {
  const word = block.text.slice(from, to)
  const place = placeIn(block, from, to)
  const replacements: Fix[] = (speller?.suggest(word) ?? [])
    .slice(0, 3)
    .map((text) => ({ kind: 'replace', label: `Write “${text}”`, place, words: word, text }))
  return {
    message: `“${word}” is not in the dictionary.`,
    place,
    about: `${word} ${wordsAround(block.text, from, to)}`,
    fixes: [...replacements, { kind: 'add_word', label: 'Add to the word list', word }],
  }
}
