import { applyUpdate, Doc } from 'yjs'
import { DOCUMENT_SCHEMA } from '#lib/document/model/story-document.ts'
import { vectorOf } from '#lib/document/yjs/state-digest.ts'
import { isBeyond, wordsBeyond } from '#lib/document/yjs/words-beyond.ts'
import { connectionToken } from '#lib/stories/model/connection-token.ts'
import { TypedWords } from '../parts/typed-words.ts'
import { ownAwareness } from '../presence/own-awareness.ts'
import { PacedProvider } from '../presence/paced-provider.ts'
import { Comparison } from './comparison.ts'
import type { Verdict } from './comparison.ts'
import { Heartbeat } from './heartbeat.ts'
import { Journal } from './journal.ts'
import { JournalledSocket } from './journalled-socket.ts'
import { messageFrom } from './messages.ts'
import { guardAgainstNewer } from './newer-guard.ts'
import { Patience } from './patience.ts'
import { Rest } from './rest.ts'
import { savedStateOf } from './saved-state.ts'
import type { Refused, SaveFacts } from './saved-state.ts'
import { SessionFacts } from './session-facts.ts'
import { SharedUndo } from './shared-undo.ts'
import { UnsentWords } from './unsent-words.ts'

type Options = {
  storyId: string
  personId: string
  /** Address of the co-editing socket, ws: or wss:. */
  url: string
  /** Asked when the server would not let us in; null when it would now, or cannot say. */
  whyRefused: () => Promise<Refused | null>
  /** The whole document as it came with the page, a Yjs update in base64; null where the socket brings it. */
  words: string | null
  /** The newsroom said with the page that this person may write; the socket has the last word. */
  mayWrite: boolean
  /** A command changed the story's rows. */
  onStoryChanged: () => void
}

const RETRY = 2000
/** Between two tries to connect: after an outage of any length the page is attached within five seconds. */
const LONGEST_PAUSE = 3000
/** How long after an attempt to heal a difference it is looked at again. */
const HEALED = 500
/** The server cannot answer for its database just now. */
const TRY_AGAIN = 1013

/**
 * One person's hold on one story: its Y.Doc, the socket to the newsroom, the journal in this browser and the undo.
 * Made when the story page opens, ended with it. `facts` is a snapshot that changes identity when anything in it does.
 */
export class StorySession extends SessionFacts {
  readonly storyId: string
  readonly personId: string
  readonly ydoc = new Doc()
  /** What was typed and is not in `ydoc` yet, for the length of a frame. */
  readonly typed = new TypedWords()
  readonly awareness = ownAwareness(this.ydoc)
  readonly undo: SharedUndo
  readonly provider: PacedProvider
  /** True once the newsroom gave the whole document, with the page or over the socket; editors must not stand before that. */
  isComplete = false
  /** How often the editors were to be made anew from the document; they differed from it. */
  screen = 0
  private screenShows: () => boolean = () => true
  private readonly socket: JournalledSocket
  private readonly options: Options
  private readonly takeDowns = new Set<() => void>()
  private readonly comparison: Comparison
  private readonly journal: Journal
  private readonly heartbeat: Heartbeat
  private readonly unsent = new UnsentWords()
  private readonly rest = new Rest((resting) => this.change({ resting }))
  private readonly patience = new Patience(() => this.change({ late: true }))

  constructor(options: Options) {
    super()
    this.options = options
    this.storyId = options.storyId
    this.personId = options.personId
    this.undo = new SharedUndo(this.ydoc, this.typed.settle)
    // Whatever changes it, and from wherever: it is never less than what was on the page before.
    this.ydoc.on('beforeTransaction', this.typed.settle)
    this.typed.onKey = this.rest.key
    guardAgainstNewer(this.ydoc, () => this.onNewer())
    this.journal = new Journal({
      ...options,
      ydoc: this.ydoc,
      remote: () => this.provider,
      onUnsent: (words) => this.onUnsent(words),
      settleTyped: this.typed.settle,
    })
    this.socket = new JournalledSocket({ url: options.url, maxDelay: LONGEST_PAUSE })
    this.provider = this.openProvider()
    this.comparison = this.openComparison()
    this.heartbeat = this.openHeartbeat()
    if (options.words !== null) this.openWith(options.words)
    this.provider.attach()
    window.addEventListener('focus', this.comeBack)
    window.addEventListener('online', this.comeBack)
    window.addEventListener('pagehide', this.sendLast, { capture: true })
  }

  /** Calls `takeDown` at once when the document turns out to be newer than this page, before an editor hears of it. */
  readonly beforeNewer = (takeDown: () => void): (() => void) => {
    this.takeDowns.add(takeDown)
    return () => this.takeDowns.delete(takeDown)
  }

  /** Tries the server again after a refusal, as after signing in; also compares anew from the ground. */
  readonly retry = (): void => {
    this.change({ refused: null, refusal: null })
    this.socket.renew()
  }

  /** Keeps this person's words in the browser from now on, and takes in what was kept before. */
  readonly keepJournal = async (): Promise<void> => {
    if (this.ended) return
    const isKept = await this.journal.open()
    const hasWords = this.ydoc.getMap('meta').has('schema')
    this.change({ journal: isKept ? 'ready' : 'failed', opened: this.facts.opened || hasWords })
  }

  /** Takes how to find out whether the editors show what the document holds. */
  readonly compareScreen = (shows: () => boolean): void => {
    this.screenShows = shows
  }

  /** The words that are in this window and not in the newsroom, block by block. */
  readonly unheldWords = (): string[] => {
    this.typed.settle()
    return wordsBeyond(this.ydoc, this.comparison.held ?? {})
  }

  /** Ends it: the socket closes, what is in the browser's journal stays. */
  end(): void {
    this.typed.settle()
    this.endFacts()
    this.patience.calm()
    this.rest.end()
    this.heartbeat.end()
    window.removeEventListener('focus', this.comeBack)
    window.removeEventListener('online', this.comeBack)
    window.removeEventListener('pagehide', this.sendLast, { capture: true })
    this.comparison.end()
    this.provider.destroy()
    this.socket.destroy()
    this.undo.end()
    void this.journal.close()
    this.ydoc.destroy()
  }

  /** What was typed in the last moment goes with the page, while the connection stands. */
  private readonly sendLast = (): void => {
    this.typed.settle()
    this.provider.flushPendingUpdates()
  }

  private readonly comeBack = (): void => {
    if (this.facts.refused === 'signed_out' || this.facts.refused === 'someone_else') this.retry()
  }

  private openProvider(): PacedProvider {
    return new PacedProvider(this.typed, () => this.unsentWords(), {
      name: this.storyId,
      document: this.ydoc,
      awareness: this.awareness,
      websocketProvider: this.socket,
      token: connectionToken({ personId: this.personId, schema: DOCUMENT_SCHEMA }),
      onAuthenticated: ({ scope }) =>
        this.change({ connected: true, refused: null, away: false, mayWrite: scope === 'read-write' }),
      onAuthenticationFailed: ({ reason }) => void this.refuse(reason),
      onSynced: () => this.onSynced(),
      onUnsyncedChanges: ({ number }) => this.onUnsynced(number),
      onDisconnect: () => this.onClosed(),
      onClose: ({ event }) => this.onClosed(event.code),
      onStateless: ({ payload }) => this.onMessage(payload),
    })
  }

  /** Words that came with the page are the newsroom's: they stand before the socket does, which brings what came since. */
  private openWith(words: string): void {
    applyUpdate(
      this.ydoc,
      Uint8Array.from(atob(words), (byte) => byte.charCodeAt(0)),
      this.provider,
    )
    this.isComplete = true
    this.comparison.held = vectorOf(this.ydoc)
    this.change({ mayWrite: this.options.mayWrite })
  }

  /** What goes ahead at a new connection: what a closed one may not have brought, and what this browser kept of an earlier page. */
  private unsentWords(): Uint8Array | null {
    this.typed.settle()
    if (this.comparison.held) this.unsent.takeBeyond(this.ydoc, this.comparison.held)
    return this.maySend() ? this.unsent.all() : null
  }

  private onUnsent(words: Uint8Array): void {
    if (this.unsent.take(words) && this.maySend()) this.provider.sendAhead(words)
  }

  private maySend(): boolean {
    return this.facts.mayWrite || (!this.facts.synced && this.options.mayWrite)
  }

  private openComparison(): Comparison {
    return new Comparison({
      ydoc: this.ydoc,
      remote: this.provider,
      ask: (id) => {
        this.provider.flushPendingUpdates()
        this.provider.sendStateless(JSON.stringify({ type: 'compare', id }))
      },
      mayWrite: () => this.facts.mayWrite,
      screenShows: () => {
        this.typed.settle()
        return this.facts.isNewer || this.screenShows()
      },
      heal: () => this.heal(),
      onVerdict: (verdict) => this.judge(verdict),
    })
  }

  private openHeartbeat(): Heartbeat {
    return new Heartbeat({
      ask: () => this.compare(),
      isSaving: () => this.facts.unsynced > 0,
      isStuck: () => this.facts.connected && !this.facts.synced,
      onDead: this.retry,
    })
  }

  private onSynced(): void {
    this.isComplete = true
    this.change({ synced: true, opened: true })
    this.compare()
  }

  /** Asks what the newsroom has. → null where no connection could bring the question: it would wait for its answer for ever. */
  private compare(): boolean | null {
    this.typed.settle()
    return this.facts.connected && this.facts.synced ? this.comparison.ask() : null
  }

  private onUnsynced(unsynced: number): void {
    const isAnswer = unsynced <= this.facts.unsynced
    if (isAnswer) this.patience.calm()
    if (unsynced === 0) {
      this.comparison.held = vectorOf(this.ydoc)
      this.unsent.clear()
    }
    this.change({ unsynced, ...(isAnswer ? { late: false } : {}) })
    if (unsynced > 0) this.patience.start()
  }

  private onClosed(code?: number): void {
    this.comparison.reset()
    this.heartbeat.reset()
    this.change({ connected: false, synced: false, ...(code === TRY_AGAIN ? { away: true } : {}) })
  }

  private onMessage(payload: string): void {
    const message = messageFrom(payload)
    if (message?.type === 'story-changed') this.options.onStoryChanged()
    if (message?.type === 'update-refused') this.change({ refusal: message.message })
    if (message?.type !== 'compared') return
    this.heartbeat.answered()
    this.comparison.answered(message)
  }

  private heal(): void {
    if (!this.screenShows()) this.screen += 1
    // Answers that are still to come would be taken for that of the handshake, and "Saved" be said too early.
    if (this.facts.unsynced > 0 && this.facts.refusal === null) this.socket.renew()
    else this.provider.forceSync()
    setTimeout(() => this.ended || this.compare(), HEALED)
  }

  private judge(verdict: Verdict): void {
    const beyond = !this.facts.mayWrite && this.isBeyond()
    this.change({ away: verdict === 'away', apart: verdict === 'apart', beyond })
  }

  private async refuse(reason: string): Promise<void> {
    this.socket.disconnect()
    this.change({ connected: false, synced: false })
    const refused = reason === 'someone-else' ? 'someone_else' : await this.options.whyRefused()
    if (refused) return this.change({ refused, beyond: this.isBeyond() })
    setTimeout(() => this.ended || void this.socket.connect(), RETRY)
  }

  private isBeyond(): boolean {
    const { held } = this.comparison
    return held !== null && isBeyond(this.ydoc, held)
  }

  private onNewer(): void {
    for (const takeDown of this.takeDowns) takeDown()
    this.change({ isNewer: true })
  }

  protected override change(some: Partial<SaveFacts>): void {
    super.change(some)
    if (!this.ended) this.journal.note(savedStateOf(this.facts).kind === 'saved')
  }
}
