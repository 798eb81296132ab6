import type { Hint, InlineChange } from './suggest-inline.ts'

/** Follows positions (a selection) from the changed document into the one in which the change is suggested. */
export class Places {
  private readonly found = new Map<number, number>()
  private readonly sought: readonly number[]
  private readonly changed: { from: number; to: number } | null
  private readonly isForward: boolean

  /**
   * `sought` are positions after the change, `changed` is the range of the old document that the change replaced when it is known
   * exactly; `isForward` when words after the cursor were deleted, so that the cursor steps over them.
   */
  constructor(sought: readonly number[], changed: { from: number; to: number } | null, isForward = false) {
    this.sought = sought
    this.changed = changed
    this.isForward = isForward
  }

  /** Where a position went; null when it does not lie in what changed. */
  get(position: number): number | null {
    return this.found.get(position) ?? null
  }

  /** What stood at `from` for `size` stands at `to` now. */
  copy(from: number, size: number, to: number): void {
    for (const one of this.sought) if (one >= from && one <= from + size) this.found.set(one, one - from + to)
  }

  /** Puts the position `from` of the changed document at `to`. */
  set(from: number, to: number): void {
    if (this.sought.includes(from)) this.found.set(from, to)
  }

  /** The known range of the change within text that starts at `start`, or null when it is not inside of it. */
  hintIn(start: number, size: number): Hint {
    if (!this.changed) return null
    const [from, to] = [this.changed.from - start, this.changed.to - start]
    return from >= 0 && to <= size ? { from, to } : null
  }

  /** Running text changed: what stood before stays, what came stands after what is to go. */
  inline(at: { youngAt: number; at: number }, change: InlineChange, size: number): void {
    const { before, kept, added } = change
    for (const one of this.sought) {
      const offset = one - at.youngAt
      if (offset < 0 || offset > size) continue
      const isPast = offset > before || (offset === before && added === 0 && this.isForward)
      this.found.set(one, at.at + offset + (isPast ? kept : 0))
    }
  }
}
