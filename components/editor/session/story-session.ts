import { HocuspocusProvider } from '@hocuspocus/provider'
import { IndexeddbPersistence } from 'y-indexeddb'
import { Doc } from 'yjs'
import { DOCUMENT_SCHEMA } from '#lib/document/model/story-document.ts'
import { canJournal } from './can-journal.ts'
import { JournalledSocket } from './journalled-socket.ts'
import type { SaveFacts } from './saved-state.ts'
import { SharedUndo } from './shared-undo.ts'

type Options = {
  storyId: string
  personId: string
  /** Address of the co-editing socket, ws: or wss:. */
  url: string
  /** Whether this person's words are to be kept in the browser. */
  keepsJournal: boolean
  /** Asked when the server would not let us in; null when it would now, or cannot say. */
  whyRefused: () => Promise<'signed_out' | 'not_yours' | null>
  /** A command changed the story's rows. */
  onStoryChanged: () => void
}

const RETRY = 2000
/** How long an answer may take before one is told. */
const PATIENCE = 4000

const CLOSED: SaveFacts = {
  connected: false,
  synced: false,
  unsynced: 0,
  late: false,
  mayWrite: false,
  refused: null,
  isNewer: false,
  journal: 'opening',
  opened: false,
}

/**
 * One person's hold on one story: its Y.Doc, the socket to the newsroom, the journal in this browser and the undo.
 * Made when the story page opens, ended with it. `facts` is a snapshot that changes identity when anything in it does.
 */
export class StorySession {
  readonly storyId: string
  readonly personId: string
  readonly ydoc = new Doc()
  readonly undo: SharedUndo
  readonly provider: HocuspocusProvider
  /** True once the server gave the whole document; editors must not stand before that. */
  isComplete = false
  facts: SaveFacts = CLOSED
  private readonly socket: JournalledSocket
  private readonly options: Options
  private readonly watchers = new Set<() => void>()
  private journal: IndexeddbPersistence | null = null
  private patience: ReturnType<typeof setTimeout> | undefined
  private ended = false

  constructor(options: Options) {
    this.options = options
    this.storyId = options.storyId
    this.personId = options.personId
    this.undo = new SharedUndo(this.ydoc)
    this.ydoc.getMap('meta').observe(() => this.readSchema())
    this.socket = new JournalledSocket({ url: options.url, maxDelay: 5000 })
    this.provider = this.openProvider()
    this.provider.attach()
    void this.openJournal()
    window.addEventListener('focus', this.comeBack)
    window.addEventListener('online', this.comeBack)
  }

  /** Calls `watcher` whenever `facts` or `isComplete` change; returns what ends that. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  /** Tries the server again after a refusal, as after signing in. */
  readonly retry = (): void => {
    this.change({ refused: null })
    this.socket.disconnect()
    void this.socket.connect()
  }

  /** Ends it: the socket closes, what is in the browser's journal stays. */
  end(): void {
    this.ended = true
    this.calm()
    window.removeEventListener('focus', this.comeBack)
    window.removeEventListener('online', this.comeBack)
    this.watchers.clear()
    this.provider.destroy()
    this.socket.destroy()
    this.undo.end()
    void this.journal?.destroy()
    this.ydoc.destroy()
  }

  private readonly comeBack = (): void => {
    if (this.facts.refused === 'signed_out') this.retry()
  }

  private openProvider(): HocuspocusProvider {
    return new HocuspocusProvider({
      name: this.options.storyId,
      document: this.ydoc,
      websocketProvider: this.socket,
      token: null,
      // One commit for the keys of a moment: fast typing would otherwise queue a transaction per key.
      flushDelay: 40,
      onAuthenticated: ({ scope }) =>
        this.change({ connected: true, refused: null, mayWrite: scope === 'read-write' }),
      onAuthenticationFailed: () => void this.refuse(),
      onSynced: () => this.onSynced(),
      onUnsyncedChanges: ({ number }) => this.onUnsynced(number),
      onDisconnect: () => this.change({ connected: false, synced: false }),
      onClose: () => this.change({ connected: false, synced: false }),
      onStateless: ({ payload }) => this.onStateless(payload),
    })
  }

  private onSynced(): void {
    this.isComplete = true
    this.change({ synced: true, opened: true })
  }

  private onUnsynced(unsynced: number): void {
    const isAnswer = unsynced <= this.facts.unsynced
    if (isAnswer) this.calm()
    this.change({ unsynced, ...(isAnswer ? { late: false } : {}) })
    if (unsynced > 0) this.patience ??= setTimeout(() => this.change({ late: true }), PATIENCE)
  }

  private calm(): void {
    clearTimeout(this.patience)
    this.patience = undefined
  }

  private onStateless(payload: string): void {
    if (payload.includes('"story-changed"')) this.options.onStoryChanged()
  }

  private async refuse(): Promise<void> {
    this.socket.disconnect()
    this.change({ connected: false, synced: false })
    const refused = await this.options.whyRefused()
    if (refused) return this.change({ refused })
    setTimeout(() => this.ended || void this.socket.connect(), RETRY)
  }

  private async openJournal(): Promise<void> {
    if (!this.options.keepsJournal) return
    if (!(await canJournal())) return this.change({ journal: 'failed' })
    if (this.ended) return
    this.journal = new IndexeddbPersistence(`stet:${this.personId}:${this.storyId}`, this.ydoc)
    await this.journal.whenSynced
    const hasWords = this.ydoc.getMap('meta').has('schema')
    this.change({ journal: 'ready', opened: this.facts.opened || hasWords })
  }

  private readSchema(): void {
    const schema = this.ydoc.getMap('meta').get('schema')
    this.change({ isNewer: typeof schema === 'number' && schema > DOCUMENT_SCHEMA })
  }

  private change(some: Partial<SaveFacts>): void {
    if (this.ended) return
    this.facts = { ...this.facts, ...some }
    for (const watcher of this.watchers) watcher()
  }
}
