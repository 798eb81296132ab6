import type { Doc } from 'yjs'
import { deletesHash, vectorOf } from '#lib/document/yjs/state-digest.ts'
import type { Compared } from '#lib/stories/model/compared.ts'

/** `same`: this window and the newsroom's log agree; `apart`: they did not, twice; `away`: the newsroom cannot look now. */
export type Verdict = 'same' | 'apart' | 'away'

type Options = {
  ydoc: Doc
  /** What changes come with that the newsroom sent. */
  remote: unknown
  /** Asks the newsroom, after everything that was typed. */
  ask: (id: number) => void
  /** Whether this person's words may enter the document; a reader's are not expected there. */
  mayWrite: () => boolean
  /** Whether the page shows what its document holds; asked when words rest. */
  screenShows: () => boolean
  /** Compares anew from the ground: a handshake, editors made again. */
  heal: () => void
  onVerdict: (verdict: Verdict) => void
}

type Asked = { id: number; own: number; edits: number }

/**
 * Compares what stands in this window with what the newsroom has. Only counts are compared while one types; what was deleted and
 * what the editors show is looked at when words rest, so that no key waits for it. A difference is first tried to be healed, and
 * told when it is still there.
 */
export class Comparison {
  private readonly options: Options
  private asked: Asked | null = null
  private edits = 0
  private updates = 0
  /** What was read of a long document is not read again while nothing in it changed. */
  private read = { at: -1, deletes: '', isShown: false }
  private seenEdits = 0
  private misses = 0
  private questions = 0
  /** What the newsroom had when it was last asked, or said to have everything; null before that. */
  held: Record<string, number> | null = null

  constructor(options: Options) {
    this.options = options
    options.ydoc.on('update', this.count)
  }

  /** Asks, unless an answer is still to come. → false when the last question was not answered. */
  readonly ask = (): boolean => {
    if (this.asked) return false
    const own = vectorOf(this.options.ydoc)[this.options.ydoc.clientID] ?? 0
    this.asked = { id: (this.questions += 1), own, edits: this.edits }
    this.options.ask(this.asked.id)
    return true
  }

  /** Takes the newsroom's answer. */
  answered(answer: Compared): void {
    const { asked } = this
    if (!asked || answer.id !== asked.id) return
    this.asked = null
    this.held = answer.vector
    if (answer.log === 'away') return this.options.onVerdict('away')
    const rests = this.edits === asked.edits && this.edits === this.seenEdits
    this.seenEdits = this.edits
    const agrees =
      answer.log === 'level' && this.countsAgree(answer, asked) && (!rests || this.contentAgrees(answer))
    if (agrees) {
      this.misses = 0
      return this.options.onVerdict('same')
    }
    this.misses += 1
    if (this.misses > 1) this.options.onVerdict('apart')
    this.options.heal()
  }

  /** Forgets a question that was lost with its connection. */
  reset(): void {
    this.asked = null
  }

  end(): void {
    this.options.ydoc.off('update', this.count)
  }

  private readonly count = (_update: Uint8Array, origin: unknown): void => {
    this.updates += 1
    if (origin !== this.options.remote) this.edits += 1
  }

  /** Everything that the newsroom had is here, and, of one who writes, everything that was here is there. */
  private countsAgree({ vector }: Compared, asked: Asked): boolean {
    const here = vectorOf(this.options.ydoc)
    const own = String(this.options.ydoc.clientID)
    const all = new Set([...Object.keys(here), ...Object.keys(vector)])
    for (const client of all) {
      const [mine, theirs] = [here[client] ?? 0, vector[client] ?? 0]
      if (mine < theirs) return false
      if (this.options.mayWrite() && (client === own ? theirs < asked.own : theirs < mine)) return false
    }
    return true
  }

  private contentAgrees({ deletes }: Compared): boolean {
    if (this.read.at !== this.updates || !this.read.isShown) {
      const isShown = this.options.screenShows()
      this.read = { at: this.updates, deletes: deletesHash(this.options.ydoc), isShown }
    }
    return this.read.isShown && (!this.options.mayWrite() || this.read.deletes === deletes)
  }
}
