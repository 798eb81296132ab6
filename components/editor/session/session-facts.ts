import { CLOSED } from './closed.ts'
import type { SaveFacts } from './saved-state.ts'

/** What a session knows of how safe its words are, with those who want to know when that changes. */
export class SessionFacts {
  /** A snapshot that changes identity when anything in it does. */
  facts: SaveFacts = CLOSED
  protected ended = false
  private readonly watchers = new Set<() => void>()

  /** Calls `watcher` whenever `facts` change; returns what ends that. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  protected change(some: Partial<SaveFacts>): void {
    if (this.ended) return
    this.facts = { ...this.facts, ...some }
    for (const watcher of this.watchers) watcher()
  }

  /** Nothing changes any more, and nobody is told. */
  protected endFacts(): void {
    this.ended = true
    this.watchers.clear()
  }
}
