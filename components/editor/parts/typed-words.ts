import { afterPaint } from '#components/ui/after-paint.ts'

/** Longest between two keys of somebody who types on, in ms; what can wait does not come between them. */
const TYPING_ON = 150

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
  private lastKey = -Infinity
  /** Whether what was typed is being written just now. */
  isSettling = false
  private pause: ReturnType<typeof setTimeout> | undefined
  /** Told of every key, once it is drawn. */
  onKey: () => void = () => {}
  private readonly afterPaint: (work: () => void) => void

  constructor(drawn = afterPaint) {
    this.afterPaint = drawn
  }

  /** Lets `write` put what was typed into the Y.Doc after the next picture; a later one of the same editor takes its place. */
  later(editor: object, write: () => void): void {
    this.writes.set(editor, write)
    this.lastKey = performance.now()
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

  /** Whether somebody types on: the last key was a moment ago. */
  get isTypedOn(): boolean {
    return this.lastKey + TYPING_ON > performance.now()
  }

  /**
   * Does `work` once the page has drawn what was typed, and between two keys of somebody who types on right after the picture of
   * the next: it then never stands in the way of one. At once where nobody types.
   */
  whenDrawn(work: () => void): void {
    const rest = this.lastKey + TYPING_ON - performance.now()
    if (!this.isWaiting && rest <= 0) return work()
    this.drawn.add(work)
    if (!this.isWaiting) this.pause ??= setTimeout(this.workOff, rest)
  }

  /** Writes all that waits. */
  readonly settle = (): void => {
    // Writing may ask for it again.
    const works = [...taken(this.writes), ...taken(this.following)]
    const before = this.isSettling
    this.isSettling = true
    try {
      for (const work of works) work()
    } finally {
      this.isSettling = before
    }
  }

  private wait(): void {
    if (this.isWaiting) return
    this.isWaiting = true
    this.endPause()
    this.afterPaint(() => {
      this.isWaiting = false
      this.onKey()
      this.settle()
      this.workOff()
    })
  }

  private readonly workOff = (): void => {
    this.endPause()
    const works = [...this.drawn]
    this.drawn.clear()
    for (const work of works) work()
  }

  private endPause(): void {
    clearTimeout(this.pause)
    this.pause = undefined
  }
}

function taken(works: Map<object, () => void>): (() => void)[] {
  const all = [...works.values()]
  works.clear()
  return all
}
