/** How long an answer may take before one is told. */
const PATIENCE = 4000

/** Calls `onLate` when something that is waited for takes long. */
export class Patience {
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly onLate: () => void

  constructor(onLate: () => void) {
    this.onLate = onLate
  }

  /** Something is waited for; waiting already goes on. */
  start(): void {
    this.timer ??= setTimeout(this.onLate, PATIENCE)
  }

  /** An answer came. */
  calm(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }
}
