import { HocuspocusProvider, MessageType } from '@hocuspocus/provider'
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding'
import { messageYjsUpdate } from 'y-protocols/sync'
import { transact } from 'yjs'
import type { TypedWords } from '../parts/typed-words.ts'
import { sayAgain } from './own-awareness.ts'

const PAUSE = 200

/** How long keys are gathered that go to the newsroom together, in ms; somebody who types on is not held up to send them. */
export const GATHERED = 80
/** The longest that they may wait, in ms. */
const LATEST = 250
/** How long words of others are gathered for somebody who types, in ms: each time that they come in, the page is drawn once more. */
export const TOGETHER = 200

type Change = { added: number[]; updated: number[]; removed: number[] }

/**
 * A story's provider that tells others at most five times a second where one's caret is; that one came or left at once. What the
 * newsroom sends waits until a key that was just pressed is drawn, comes in together while somebody types on, and finds what was typed
 * written. Words that the newsroom may not have go ahead of the handshake.
 */
export class PacedProvider extends HocuspocusProvider {
  private readonly typed: TypedWords
  private held: MessageEvent[] = []
  private takenAt = -Infinity
  private holding: ReturnType<typeof setTimeout> | undefined
  private waiting: ReturnType<typeof setTimeout> | undefined
  private saidAt = 0
  private hasBegun = false
  private gathering: ReturnType<typeof setTimeout> | undefined
  private readonly unsent: () => Uint8Array | null

  /** `unsent` takes down what may not have been sent, at the end of each connection, and says at each new one what is to go ahead. */
  constructor(
    typed: TypedWords,
    unsent: () => Uint8Array | null,
    configuration: ConstructorParameters<typeof HocuspocusProvider>[0],
  ) {
    super({ ...configuration, flushDelay: LATEST })
    this.typed = typed
    this.unsent = unsent
  }

  /** Sends words ahead of everything that is still to come; nothing where no connection stands, the next one asks for them. */
  sendAhead(words: Uint8Array): void {
    if (!this.hasBegun) return
    this.documentUpdateHandler(words, null)
    this.flushPendingUpdates()
  }

  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    super.documentUpdateHandler(update, origin)
    if (origin !== this) this.sendSoon()
  }

  private sendSoon(): void {
    this.gathering ??= setTimeout(() => this.typed.whenDrawn(() => this.flushPendingUpdates()), GATHERED)
  }

  override flushPendingUpdates(): void {
    clearTimeout(this.gathering)
    this.gathering = undefined
    super.flushPendingUpdates()
  }

  override startSync(): void {
    super.startSync()
    this.hasBegun = true
    const words = this.unsent()
    if (words) this.sendAhead(words)
  }

  override onMessage(event: MessageEvent): void {
    this.held.push(event)
    if (this.held.length > 1) return
    const rest = this.typed.isTypedOn ? this.takenAt + TOGETHER - performance.now() : 0
    const take = () => this.typed.whenDrawn(this.takeIn)
    if (rest <= 0) return take()
    this.holding = setTimeout(take, rest)
  }

  override onClose(): void {
    // Before what others sent comes in, which may take out the block that the words stand in.
    this.unsent()
    this.takeIn()
    this.hasBegun = false
    super.onClose()
  }

  private readonly takeIn = (): void => {
    clearTimeout(this.holding)
    const events = this.held
    if (events.length > 0) this.takenAt = performance.now()
    this.held = []
    for (const together of inRuns(events)) {
      this.typed.settle()
      const take = () => together.forEach((event) => super.onMessage(event))
      try {
        if (together.length > 1) transact(this.document, take, this, false)
        else take()
      } catch (error) {
        // One that cannot be read keeps nothing else out; it is told as if it had come alone.
        setTimeout(() => {
          throw error
        })
      }
    }
  }

  override awarenessUpdateHandler(change: Change, origin: unknown): void {
    const say = () => {
      super.awarenessUpdateHandler(change, origin)
      if (origin !== this) this.sendSoon()
    }
    if (origin !== 'local' || change.added.length > 0 || change.removed.length > 0) return say()
    this.waiting ??= setTimeout(
      () => {
        this.waiting = undefined
        this.saidAt = Date.now()
        say()
      },
      Math.max(0, this.saidAt + PAUSE - Date.now()),
    )
  }

  /** After a lost connection others took us away: what is said must be newer than what they know. */
  override authenticatedHandler(scope: string): void {
    super.authenticatedHandler(scope)
    if (this.awareness) sayAgain(this.awareness)
  }

  override destroy(): void {
    clearTimeout(this.waiting)
    clearTimeout(this.gathering)
    clearTimeout(this.holding)
    this.held = []
    super.destroy()
  }
}

/** The messages in their order, words of others that follow upon each other together: the editor then draws them once. */
function inRuns(events: MessageEvent[]): MessageEvent[][] {
  const runs: MessageEvent[][] = []
  let before = false
  for (const event of events) {
    const isWords = bringsWords(event)
    if (isWords && before) runs.at(-1)?.push(event)
    else runs.push([event])
    before = isWords
  }
  return runs
}

/** Whether a message is an update of the document and nothing else; false of one that cannot be read. */
function bringsWords({ data }: MessageEvent<ArrayBuffer>): boolean {
  try {
    const decoder = createDecoder(new Uint8Array(data))
    readVarString(decoder)
    return readVarUint(decoder) === MessageType.Sync && readVarUint(decoder) === messageYjsUpdate
  } catch {
    return false
  }
}
