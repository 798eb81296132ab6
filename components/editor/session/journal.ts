import { IndexeddbPersistence } from 'y-indexeddb'
import type { Doc } from 'yjs'
import { canJournal } from './can-journal.ts'
import { forgetSent, journalName, markSent } from './journal-names.ts'

/** How long words rest before the journal is marked as holding nothing that the newsroom has not. */
const REST = 1000

/**
 * The words of one person in one story, kept in this browser as they are typed, and the mark that says whether the newsroom has
 * all of them. The mark goes before the first unsent word and comes back when words rest.
 */
export class Journal {
  private readonly name: string
  private readonly ydoc: Doc
  private persistence: IndexeddbPersistence | null = null
  private unsent = true
  private rest: ReturnType<typeof setTimeout> | undefined

  constructor(personId: string, storyId: string, ydoc: Doc) {
    this.name = journalName(personId, storyId)
    this.ydoc = ydoc
  }

  /** Opens it and puts what it holds into the document → whether this browser keeps words at all. */
  async open(): Promise<boolean> {
    if (!(await canJournal())) return false
    this.persistence ??= new IndexeddbPersistence(this.name, this.ydoc)
    await this.persistence.whenSynced
    return true
  }

  /** Takes down whether the newsroom has every word. */
  note(isSaved: boolean): void {
    if (!this.persistence) return
    if (!isSaved) return this.hold()
    if (!this.unsent || this.rest !== undefined) return
    this.rest = setTimeout(() => {
      this.calm()
      this.unsent = false
      markSent(this.name)
    }, REST)
  }

  private calm(): void {
    clearTimeout(this.rest)
    this.rest = undefined
  }

  private hold(): void {
    this.calm()
    if (this.unsent) return
    this.unsent = true
    forgetSent(this.name)
  }

  /** Lets go of it; what it holds stays in the browser. */
  async close(): Promise<void> {
    this.calm()
    await this.persistence?.destroy()
  }
}
