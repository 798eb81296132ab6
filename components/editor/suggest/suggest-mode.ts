import { v7 } from 'uuid'
import type { Suggester } from '#lib/document/suggestions/own.ts'

/**
 * Whether this person's changes are made or suggested, and which suggestions are their own: what they suggested themselves they change
 * freely. One for the whole story page; the editors ask it at each change.
 */
export class SuggestMode {
  /** Changes are suggested, not made. */
  on = false
  private readonly mine = new Set<string>()
  private readonly watchers = new Set<() => void>()

  readonly set = (on: boolean): void => {
    if (this.on === on) return
    this.on = on
    for (const watcher of this.watchers) watcher()
  }

  /** Takes down suggestions of this person. */
  own(ids: Iterable<string>): void {
    for (const id of ids) this.mine.add(id)
  }

  /** This person with the id for a new suggestion. */
  suggester(): Suggester {
    return { id: v7(), isMine: (id) => this.mine.has(id) }
  }

  readonly isOn = (): boolean => this.on

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }
}
