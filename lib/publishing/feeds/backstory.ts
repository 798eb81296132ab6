import { knownGroups } from '../model/known-notes.ts'
import type { KnownNote } from '../model/known-notes.ts'
import type { PublicStory } from '../model/public-story.ts'

/** "How we know this" in running text, for machines: the same words that readers get, without their numbers and places; '' for none. */
export function backstoryOf(story: Pick<PublicStory, 'known' | 'asked'>): string {
  return knownGroups(story)
    .map(({ title, notes }) => `${title}: ${notes.map(sentence).join(' ')}`)
    .join(' ')
}

function sentence({ title, detail, terms, reason, reply }: KnownNote): string {
  const about = [detail, terms].filter((words) => words !== '').join(', ')
  const said = reply === '' ? '' : `“${reply}”`
  return [about === '' ? title : `${title} (${withoutStop(about)})`, said, reason]
    .filter((words) => words !== '')
    .map((words) => (/[.!?”]$/u.test(words) ? words : `${words}.`))
    .join(' ')
}

function withoutStop(words: string): string {
  return words.replace(/\.$/u, '')
}
