import { HocuspocusProvider } from '@hocuspocus/provider'
import type { TypedWords } from '../parts/typed-words.ts'
import { sayAgain } from './own-awareness.ts'

const PAUSE = 200

/** How long keys are gathered that go to the newsroom together, in ms; somebody who types on is not held up to send them. */
export const GATHERED = 80
/** The longest that they may wait, in ms. */
const LATEST = 250

type Change = { added: number[]; updated: number[]; removed: number[] }

/**
 * A story's provider that tells others at most five times a second where one's caret is; that one came or left at once. What the
 * newsroom sends waits until a key that was just pressed is drawn, and finds what was typed written. Words that the newsroom may not
 * have go ahead of the handshake.
 */
export class PacedProvider extends HocuspocusProvider {
  private readonly typed: TypedWords
  private held: MessageEvent[] = []
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
    if (this.held.length === 1) this.typed.whenDrawn(this.takeIn)
  }

  override onClose(): void {
    // Before what others sent comes in, which may take out the block that the words stand in.
    this.unsent()
    this.takeIn()
    this.hasBegun = false
    super.onClose()
  }

  private readonly takeIn = (): void => {
    const events = this.held
    this.held = []
    for (const event of events) {
      this.typed.settle()
      super.onMessage(event)
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
    this.held = []
    super.destroy()
  }
}
