import { blockRule } from '../../define-rule.ts'
import type { Draft } from '../../model/rule.ts'
import { placeIn } from '../../story-facts.ts'
import { initialsIn, readingsOf, type Initials } from './initials.ts'

/**
 * What: initials in the body whose long form has not stood in the story by then. Why: initials are for those who know them
 * already. Source: common house style: spell out at first use. A list of initials that everybody knows is exempt, and so
 * is everything that the newsroom's word list holds.
 */
export const initialsUnexplained = blockRule<Initials>(
  {
    name: 'initials-unexplained',
    title: 'Initials that nothing explains',
    family: 'style',
    basis: 'prose',
    what: 'Initials stand in the text, and their long form has not stood there before.',
    why: 'Initials are for readers who know them already.',
    origin: 'Common house style: spell out at first use',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  initialsIn,
  (sightings, { words }) => {
    const known = new Set(words.map((word) => word.toUpperCase()))
    const longForms = sightings.flatMap(({ reading }) => readingsOf(reading))
    const isExplained = (letters: string) => longForms.some((form) => form.includes(letters))
    return sightings.flatMap(({ block, reading }): Draft[] => {
      if (reading.kind === 'name' || block.part !== 'body') return []
      const { letters, from, to, isExplainedHere } = reading
      if (known.has(letters) || isExplainedHere || isExplained(letters)) {
        known.add(letters)
        return []
      }
      known.add(letters)
      const words = block.text.slice(from, to)
      return [
        {
          message: `Nothing in the story says what ${words} stands for. Spell it out where it comes first.`,
          place: placeIn(block, from, to),
          about: letters,
          fix: { kind: 'add_word', label: `Add ${words} to the word list`, word: words },
        },
      ]
    })
  },
)
