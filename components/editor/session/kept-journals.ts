import { IndexeddbPersistence } from 'y-indexeddb'
import { Doc } from 'yjs'
import { journalsOf } from './journal-list.ts'
import { journalName } from './journal-names.ts'

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
