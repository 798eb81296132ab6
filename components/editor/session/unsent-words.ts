import { encodeStateAsUpdate, encodeStateVector, mergeUpdates, parseUpdateMeta } from 'yjs'
import type { Doc } from 'yjs'
import { isBeyond } from '#lib/document/yjs/words-beyond.ts'

/** A Yjs update that says nothing. */
const EMPTY = 2

/**
 * Words of this window that the newsroom may not have, held as they were before anything of others came in: in a Y.Doc that hears that
 * a block is gone, what was typed in it is gone too, and the newsroom could not put it back.
 */
export class UnsentWords {
  private words: Uint8Array | null = null
  /** Up to where it has the words of each client. What it has is never taken again: by then it may be gone from the document. */
  private readonly taken = new Map<number, number>()

  /** Adds what `ydoc` has and somebody with the state `held` has not. */
  takeBeyond(ydoc: Doc, held: Record<string, number>): void {
    const known = new Map(Object.entries(held).map(([client, clock]) => [Number(client), clock]))
    for (const [client, clock] of this.taken) known.set(client, Math.max(clock, known.get(client) ?? 0))
    if (isBeyond(ydoc, Object.fromEntries(known)))
      this.take(encodeStateAsUpdate(ydoc, encodeStateVector(known)))
  }

  /** Adds a Yjs update. → whether it says anything. */
  take(words: Uint8Array): boolean {
    if (words.length <= EMPTY) return false
    for (const [client, clock] of parseUpdateMeta(words).to)
      this.taken.set(client, Math.max(clock, this.taken.get(client) ?? 0))
    this.words = this.words ? mergeUpdates([this.words, words]) : words
    return true
  }

  /** All of them as one Yjs update; null when there are none. */
  all(): Uint8Array | null {
    return this.words
  }

  /** The newsroom has every word. */
  clear(): void {
    this.words = null
    this.taken.clear()
  }
}
