import { blockRule } from '../../define-rule.ts'
import type { Draft } from '../../model/rule.ts'
import { placeIn } from '../../story-facts.ts'

const SAYS_NOTHING =
  /^(?:click(?: on)? )?(?:here|this|this (?:link|page|article|story|site|website|post)|link|more|read more|learn more|find out more|see (?:here|more)|details|website|source)$/iu
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu

/**
 * What: a link on "here", "click here", "read more" or on a bare address. Why: people who go from link to link hear nothing
 * but these words, and an address read letter by letter is worse. Source: WCAG 2.2, success criterion 2.4.4.
 */
export const linkText = blockRule<{ from: number; to: number }>(
  {
    name: 'link-text',
    title: 'Link on words that say nothing',
    family: 'accessibility',
    basis: 'facts',
    what: 'A link stands on “here”, “read more” or a bare address.',
    why: 'People who go from link to link hear nothing but the words of the link.',
    origin: 'WCAG 2.2, success criterion 2.4.4',
    defaultSeverity: 'warn',
    languages: ['en'],
  },
  ({ text, links }) =>
    links.filter(({ from, to }) => {
      const words = text
        .slice(from, to)
        .replace(/[.,:;!?»>→…]+$/u, '')
        .trim()
      return SAYS_NOTHING.test(words) || ADDRESS.test(words)
    }),
  (sightings) =>
    sightings.map(({ block, reading: { from, to } }): Draft => {
      const words = block.text.slice(from, to)
      const place = placeIn(block, from, to)
      return {
        message: `A link on “${words.slice(0, 40)}” does not say where it leads. Put it on words that do, such as “the board’s report”.`,
        place,
        about: `${words} ${block.text.slice(Math.max(0, from - 40), from)}`,
        fix: { kind: 'edit_link', label: 'Edit the link', place },
      }
    }),
)
