/** How often the newsroom is asked what it has; a difference has to show within five seconds. */
const EVERY = 2000
/** How many questions may stay without an answer before a connection counts as dead, at rest and with words under way. */
const MOST_SILENT = { resting: 2, saving: 10 }

type Options = {
  /** Asks; false when the last question was not answered yet, null when now is no time to ask. */
  ask: () => boolean | null
  isSaving: () => boolean
  /** The connection stands, and its handshake does not end. */
  isStuck: () => boolean
  /** The connection answered once and does so no more. */
  onDead: () => void
}

/** Asks the newsroom every two seconds, while the page is seen, and notices when it stops answering. */
export class Heartbeat {
  private readonly timer: ReturnType<typeof setInterval>
  private readonly options: Options
  private silent = 0
  private answers = false

  constructor(options: Options) {
    this.options = options
    this.timer = setInterval(() => this.beat(), EVERY)
  }

  answered(): void {
    this.silent = 0
    this.answers = true
  }

  /** A connection ended; the next one has to answer first. */
  reset(): void {
    this.silent = 0
    this.answers = false
  }

  end(): void {
    clearInterval(this.timer)
  }

  private beat(): void {
    const isStuck = this.options.isStuck()
    if (document.visibilityState !== 'visible') return
    if (!isStuck && this.options.ask() !== false) return
    this.silent += 1
    const most = isStuck || this.options.isSaving() ? MOST_SILENT.saving : MOST_SILENT.resting
    if ((this.answers || isStuck) && this.silent >= most) this.options.onDead()
  }
}
