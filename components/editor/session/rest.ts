/** How long nobody types before words count as resting, in ms. */
const REST = 300

/** Tells when somebody begins to type and when the fingers rest; a key in between costs no timer. */
export class Rest {
  private last = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly tell: (resting: boolean) => void

  constructor(tell: (resting: boolean) => void) {
    this.tell = tell
  }

  /** A key was pressed. */
  readonly key = (): void => {
    this.last = Date.now()
    if (this.timer !== undefined) return
    this.wait(REST)
    this.tell(false)
  }

  end(): void {
    clearTimeout(this.timer)
  }

  private wait(time: number): void {
    this.timer = setTimeout(() => {
      const left = this.last + REST - Date.now()
      if (left > 0) return this.wait(left)
      this.timer = undefined
      this.tell(true)
    }, time)
  }
}
