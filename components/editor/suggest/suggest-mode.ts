import { v7 } from 'uuid'
import type { Suggester } from '#lib/document/suggestions/own.ts'
import type { Decision } from '#lib/document/suggestions/settle.ts'

/**
 * Whether this person's changes are made or suggested, and which suggestions are their own: what they suggested themselves they change
 * freely. One for the whole story page; the editors ask it at each change.
 */
export class SuggestMode {
  /** Changes are suggested, not made. */
  on = false
  private readonly mine = new Set<string>()
  private decider: ((decision: Decision) => void) | null = null
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

  /** Who decides about the suggestion at the cursor when the text's own keys are pressed; null for those who may not. */
  decideBy(decider: ((decision: Decision) => void) | null): void {
    this.decider = decider
  }

  /** Decides about the suggestion at the cursor. */
  decideHere(decision: Decision): void {
    this.decider?.(decision)
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
