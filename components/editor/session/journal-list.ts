import { isSent, journalOf } from './journal-names.ts'

/** A story whose words this browser keeps for somebody; `isSent`: the newsroom has all of them. */
export type KeptJournal = { name: string; personId: string; storyId: string; isSent: boolean }

/** Every journal in this browser, whoever's; none where it keeps none or will not say. Never throws. */
async function allJournals(): Promise<KeptJournal[]> {
  try {
    const databases = await indexedDB.databases()
    return databases.flatMap(({ name = '' }) => {
      const of = journalOf(name)
      return of ? [{ name, ...of, isSent: isSent(name) }] : []
    })
  } catch {
    return []
  }
}

/** The journals of one person in this browser. Never throws. */
export async function journalsOf(personId: string): Promise<KeptJournal[]> {
  return (await allJournals()).filter((journal) => journal.personId === personId)
}

/** Whether this browser keeps words of this person in this story that the newsroom may not have. */
export async function holdsUnsent(personId: string, storyId: string): Promise<boolean> {
  return (await journalsOf(personId)).some((journal) => journal.storyId === storyId && !journal.isSent)
}

/**
 * Removes the journals of everybody but `me` from this browser, once the newsroom has all their words and no window holds them open.
 * Words that were never sent stay until their writer signs in here again. Never throws.
 */
export async function sweepJournals(me: string | null): Promise<void> {
  const done = (await allJournals()).filter((journal) => journal.personId !== me && journal.isSent)
  await Promise.all(done.map(({ name }) => removeUnheld(name).catch(() => undefined)))
}

/** Holds a journal for this window, so that no other removes it; what ends that comes back. */
export function holdJournal(name: string): () => void {
  const held = Promise.withResolvers<void>()
  void navigator.locks?.request(name, { mode: 'shared' }, () => held.promise)
  return held.resolve
}

/** Only where a browser says who holds what: a journal must not go while a window still writes into it. */
async function removeUnheld(name: string): Promise<void> {
  await navigator.locks?.request(name, { ifAvailable: true }, (lock) => (lock ? remove(name) : undefined))
}

function remove(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
    request.onblocked = () => resolve()
  })
}
