import { STORY_ACCESSES } from '#lib/stories/policy.ts'
import type { StoryAccess } from '#lib/stories/policy.ts'

/** Somebody else who has the story open: how far they may go in it, and whether they have done nothing for a while. */
export type PersonHere = { id: string; name: string; access: StoryAccess; idle: boolean }

type Shared = { user?: { id?: unknown; name?: unknown; access?: unknown }; idle?: unknown } | null

/** The other people of an awareness, each once however many windows they have open, in the order of their names. */
export function peopleIn(states: Iterable<unknown>, ownId: string): PersonHere[] {
  const people = new Map<string, PersonHere>()
  for (const state of states) {
    const { user, idle } = (state as Shared) ?? {}
    const { id, name } = user ?? {}
    if (typeof id !== 'string' || typeof name !== 'string' || id === ownId) continue
    const access = STORY_ACCESSES.find((each) => each === user?.access) ?? 'read'
    const before = people.get(id)
    people.set(id, { id, name, access, idle: idle === true && (before?.idle ?? true) })
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name))
}

const DOING: Record<StoryAccess, string> = {
  write: 'writing',
  suggest: 'suggesting',
  comment: 'reading and commenting',
  read: 'reading',
}

/** What somebody does here, in words. */
export function doingOf({ access, idle }: PersonHere): string {
  return idle ? 'away for a while' : DOING[access]
}

/**
 * What to tell those who cannot see the faces change: who opened the story and who left it, in one sentence each; empty when neither
 * happened.
 */
export function cameAndWent(before: readonly PersonHere[], now: readonly PersonHere[]): string {
  const came = now.filter(({ id }) => before.every((person) => person.id !== id))
  const went = before.filter(({ id }) => now.every((person) => person.id !== id))
  return [
    came.length > 0 ? `${named(came)} opened the story.` : '',
    went.length > 0 ? `${named(went)} left.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What to tell on arrival of those who were here already; empty when nobody was. */
export function alreadyHere(people: readonly PersonHere[]): string {
  if (people.length === 0) return ''
  return `${named(people)} ${people.length === 1 ? 'has' : 'have'} this story open too.`
}

const LIST = new Intl.ListFormat('en', { type: 'conjunction' })
const MOST_NAMED = 3

function named(people: readonly PersonHere[]): string {
  if (people.length > MOST_NAMED) return `${people.length} people`
  return LIST.format(people.map(({ name }) => name))
}
