import { IndexeddbPersistence } from 'y-indexeddb'
import { Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { canJournal } from './can-journal.ts'
import { holdJournal } from './journal-list.ts'
import { paceWrites } from './journal-writes.ts'
import { settleFirst } from './settled-store.ts'
import { forgetSent, isSent, journalName, markSent } from './journal-names.ts'

/** How long words rest before the journal is marked as holding nothing that the newsroom has not. */
const REST = 1000

/**
 * The words of one person in one story, kept in this browser as they are typed, and the mark that says whether the newsroom has
 * all of them. The mark goes with the first unsent word and comes back when words rest.
 */
export class Journal {
  private readonly name: string
  private readonly ydoc: Doc
  private readonly remote: () => unknown
  private readonly onUnsent: (words: Uint8Array) => void
  private readonly settleTyped: () => void
  private opening: Promise<boolean> | null = null
  private isClosed = false
  private persistence: IndexeddbPersistence | null = null
  private sent = false
  private rest: ReturnType<typeof setTimeout> | undefined
  private release: (() => void) | null = null
  private endWrites: (() => void) | null = null

  /**
   * `remote` is what changes come with that the newsroom sent. `onUnsent` gets what the newsroom may not have of an earlier page, as it
   * was, before it is put into the document. `settleTyped` writes what was typed into the document.
   */
  constructor(options: {
    personId: string
    storyId: string
    ydoc: Doc
    remote: () => unknown
    onUnsent: (words: Uint8Array) => void
    settleTyped: () => void
  }) {
    this.name = journalName(options.personId, options.storyId)
    this.ydoc = options.ydoc
    this.remote = options.remote
    this.onUnsent = options.onUnsent
    this.settleTyped = options.settleTyped
  }

  /** Opens it and puts what it holds into the document → whether this browser keeps words at all. */
  readonly open = (): Promise<boolean> => (this.opening ??= this.begin())

  private async begin(): Promise<boolean> {
    if (!(await canJournal())) return false
    this.sent = isSent(this.name)
    this.release = holdJournal(this.name)
    if (!this.sent) this.onUnsent(await this.kept())
    if (this.isClosed) return false
    this.ydoc.on('update', this.onUpdate)
    window.addEventListener('pagehide', this.settle)
    this.persistence = new IndexeddbPersistence(this.name, this.ydoc)
    settleFirst(this.persistence, this.settleTyped)
    this.endWrites = paceWrites(this.persistence, this.ydoc, this.remote)
    await this.persistence.whenSynced
    return true
  }

  /** What it holds beyond the document, read beside it. */
  private async kept(): Promise<Uint8Array> {
    const beside = new Doc()
    const persistence = new IndexeddbPersistence(this.name, beside)
    await persistence.whenSynced
    const words = encodeStateAsUpdate(beside, encodeStateVector(this.ydoc))
    await persistence.destroy()
    beside.destroy()
    return words
  }

  /** Takes down whether the newsroom has every word. */
  note(isSaved: boolean): void {
    if (!this.persistence || !isSaved) return this.calm()
    if (this.sent || this.rest !== undefined) return
    this.rest = setTimeout(this.settle, REST)
  }

  /** Lets go of it; what it holds stays in the browser. */
  async close(): Promise<void> {
    this.isClosed = true
    this.settle()
    window.removeEventListener('pagehide', this.settle)
    this.ydoc.off('update', this.onUpdate)
    this.endWrites?.()
    await this.persistence?.destroy()
    this.release?.()
  }

  /** The newsroom has every word, and waiting for rest ends: words rest, or the page goes. */
  private readonly settle = (): void => {
    if (this.rest === undefined) return
    this.calm()
    this.sent = true
    markSent(this.name)
  }

  private calm(): void {
    clearTimeout(this.rest)
    this.rest = undefined
  }

  private readonly onUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (origin === this.remote() || origin === this.persistence) return
    this.calm()
    if (!this.sent) return
    this.sent = false
    forgetSent(this.name)
  }
}
