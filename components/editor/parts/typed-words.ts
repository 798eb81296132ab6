import { afterPaint } from '#components/ui/after-paint.ts'

/**
 * What was typed and stands on the page, and is written into the story's Y.Doc as soon as the page has drawn it: a key press is
 * seen before anything else is done about it. Whoever reads the Y.Doc, changes it or brings words of others into it first calls
 * `settle`; it is one frame at most that a word waits, and it counts as unsaved meanwhile.
 */
export class TypedWords {
  private readonly writes = new Map<object, () => void>()
  private readonly following = new Map<object, () => void>()
  private readonly drawn = new Set<() => void>()
  private isWaiting = false
  /** Told of every key. */
  onKey: () => void = () => {}
  private readonly afterPaint: (work: () => void) => void

  constructor(drawn = afterPaint) {
    this.afterPaint = drawn
  }

  /** Lets `write` put what was typed into the Y.Doc after the next picture; a later one of the same editor takes its place. */
  later(editor: object, write: () => void): void {
    this.writes.set(editor, write)
    this.onKey()
    this.wait()
  }

  /** Takes back what an editor has to write, because it writes everything now. */
  drop(editor: object): void {
    this.writes.delete(editor)
  }

  /** Does `work` once nothing is waiting to be written, at once where nothing is; a later one of the same editor takes its place. */
  afterwards(editor: object, work: () => void): void {
    if (this.writes.size === 0) return work()
    this.following.set(editor, work)
  }

  /** Does `work` once the page has drawn what was typed, at once where it has. */
  whenDrawn(work: () => void): void {
    if (this.isWaiting) this.drawn.add(work)
    else work()
  }

  /** Writes all that waits. */
  readonly settle = (): void => {
    // Writing may ask for it again.
    for (const work of [...taken(this.writes), ...taken(this.following)]) work()
  }

  private wait(): void {
    if (this.isWaiting) return
    this.isWaiting = true
    this.afterPaint(() => {
      this.isWaiting = false
      this.settle()
      const works = [...this.drawn]
      this.drawn.clear()
      for (const work of works) work()
    })
  }
}

function taken(works: Map<object, () => void>): (() => void)[] {
  const all = [...works.values()]
  works.clear()
  return all
}
