import { startTcpProxy, type Judge, type TcpProxy, type Verdict } from './tcp-proxy.ts'

/**
 * What happens to a commit: it goes through; the connection is cut before PostgreSQL hears of it; or PostgreSQL commits and
 * the answer is lost, so that nobody on our side knows.
 */
type CommitFate = 'through' | 'unheard' | 'unanswered'

/** Where a transaction is when it is cut, or when the process that runs it is killed. */
export type Moment =
  | { at: 'statement'; /** Counted from 1 within the transaction; BEGIN is 1. */ number: number }
  | { at: 'before-commit' | 'after-commit' }

/** The way between the app and PostgreSQL. */
export type DatabaseProxy = TcpProxy & {
  /** Asked at every commit from now on. */
  fateOfCommits: (fate: () => CommitFate) => void
  /** At the next transaction one of whose statements holds `words`: calls `act` at the moment and cuts the connection. null: not any more. */
  strikeOnce: (strike: Strike | null) => void
  /** Commits that were hit since the start. */
  hits: () => number
}

type Strike = { words: string; moment: Moment; act: () => void }

// As PostgreSQL's protocol has it: the text of the statement, and the tag of its answer, both ended by a zero.
const COMMIT = Buffer.from('COMMIT\0')
const BEGIN = Buffer.from('BEGIN\0')

/** Starts a proxy for the PostgreSQL on `port`. Until it is told otherwise it changes nothing. */
export async function startDatabaseProxy(port: number): Promise<DatabaseProxy> {
  let fate: () => CommitFate = () => 'through'
  let strike: Strike | null = null
  let hits = 0
  const struck = (): Verdict => {
    const { act } = strike ?? {}
    strike = null
    hits += 1
    act?.()
    return 'cut-before'
  }
  const judge = (): Judge => {
    const own = transactionWatch(() => strike)
    let awaited: 'unanswered' | 'struck' | null = null
    return {
      fromClient: (piece) => {
        const moment = own.next(piece)
        if (moment === 'now') return struck()
        if (!piece.includes(COMMIT)) return 'pass'
        if (moment === 'after-commit') awaited = 'struck'
        else {
          const decided = fate()
          if (decided === 'unheard') return ((hits += 1), 'cut-before')
          if (decided === 'unanswered') awaited = 'unanswered'
        }
        return 'pass'
      },
      fromServer: (piece) => {
        if (!awaited || !piece.includes(COMMIT)) return 'pass'
        if (awaited === 'struck') return struck()
        awaited = null
        hits += 1
        return 'cut-before'
      },
    }
  }
  const proxy = await startTcpProxy(port, judge)
  return {
    ...proxy,
    fateOfCommits: (next) => (fate = next),
    strikeOnce: (next) => (strike = next),
    hits: () => hits,
  }
}

/** Follows the transactions of one connection and says when the strike's moment has come: now, or with the commit's answer. */
function transactionWatch(current: () => Strike | null): {
  next: (piece: Buffer) => 'now' | 'after-commit' | 'no'
} {
  let statements = 0
  let isMeant = false
  return {
    next: (piece) => {
      if (piece.includes(BEGIN)) [statements, isMeant] = [0, false]
      statements += 1
      const strike = current()
      if (!strike) return 'no'
      isMeant ||= piece.includes(strike.words)
      if (!isMeant) return 'no'
      const { moment } = strike
      if (moment.at === 'statement') return statements >= moment.number ? 'now' : 'no'
      if (!piece.includes(COMMIT)) return 'no'
      return moment.at === 'before-commit' ? 'now' : 'after-commit'
    },
  }
}
