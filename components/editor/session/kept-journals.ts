import { IndexeddbPersistence } from 'y-indexeddb'
import { Doc } from 'yjs'
import { isSent, journalName, journalOf } from './journal-names.ts'

/** A story whose words this browser keeps for somebody; `isSent`: the newsroom has all of them. */
type KeptJournal = { name: string; storyId: string; isSent: boolean }

/** The journals of a person in this browser; none where it keeps none or will not say. Never throws. */
async function journalsOf(personId: string): Promise<KeptJournal[]> {
  try {
    const databases = await indexedDB.databases()
    return databases.flatMap(({ name = '' }) => {
      const of = journalOf(name)
      return of?.personId === personId ? [{ name, storyId: of.storyId, isSent: isSent(name) }] : []
    })
  } catch {
    return []
  }
}

/** Whether this browser keeps words of this person in this story that the newsroom may not have. */
export async function holdsUnsent(personId: string, storyId: string): Promise<boolean> {
  return (await journalsOf(personId)).some((journal) => journal.storyId === storyId && !journal.isSent)
}

/** What this browser keeps of a story for this person, apart from any session; null when that is nothing. Never throws. */
export async function readJournal(personId: string, storyId: string): Promise<Doc | null> {
  const journals = await journalsOf(personId)
  if (!journals.some((journal) => journal.storyId === storyId)) return null
  const ydoc = new Doc()
  const persistence = new IndexeddbPersistence(journalName(personId, storyId), ydoc)
  await persistence.whenSynced
  await persistence.destroy()
  return ydoc.getMap('meta').has('schema') ? ydoc : null
}
