import type { Token } from './writer/writer.ts'

/**
 * What one writer did, as far as the check of it goes. `crashes` are the moments at which their tab was lost; `isScattered`:
 * they did not always write on at an end, so their tokens have no order.
 */
export type Run = { history: Token[]; crashes: number[]; isScattered?: boolean }

/** What the history says must be, against what is there. Everything but the three counts of tokens is a fault of ours. */
export type Verdict = {
  typed: number
  acknowledged: number
  found: number
  /** Shown as saved, or typed more than two seconds before a tab was lost, and not there. */
  lost: string[]
  doubled: string[]
  /** Tokens of one writer that stand in another order than they were typed in. */
  disordered: string[]
}

const TOKEN = /\[w\d{3}-\d{6}\]/g
/** What a crash of the tab may cost at most. */
const GRACE_MS = 2_000

/** Holds what was typed against a text as it was found: rules 1 to 3. `isFinal`: everybody is back and says "Saved". */
export function checkText(runs: Run[], text: string, isFinal: boolean): Verdict {
  const places = new Map<string, number[]>()
  for (const match of text.matchAll(TOKEN)) {
    const known = places.get(match[0])
    if (known) known.push(match.index)
    else places.set(match[0], [match.index])
  }
  const tokens = runs.flatMap(({ history }) => history)
  const due = runs.flatMap((run) => run.history.filter((token) => mustBeThere(token, run.crashes, isFinal)))
  return {
    typed: tokens.length,
    acknowledged: tokens.filter(({ savedAt }) => savedAt !== null).length,
    found: places.size,
    lost: due.filter(({ text: token }) => !places.has(token)).map(({ text: token }) => token),
    doubled: [...places].filter(([, at]) => at.length > 1).map(([token]) => token),
    disordered: runs.flatMap(({ history, isScattered }) => (isScattered ? [] : disorderOf(history, places))),
  }
}

function mustBeThere({ savedAt, typedAt }: Token, crashes: number[], isFinal: boolean): boolean {
  if (savedAt !== null) return true
  if (!isFinal) return false
  const next = crashes.find((at) => at >= typedAt)
  return next === undefined || next - typedAt > GRACE_MS
}

function disorderOf(history: Token[], places: Map<string, number[]>): string[] {
  let last = -1
  const wrong: string[] = []
  for (const { text } of history) {
    const [at] = places.get(text) ?? []
    if (at === undefined) continue
    if (at < last) wrong.push(text)
    last = Math.max(last, at)
  }
  return wrong
}

/** Whether a gapless series of numbers that begins with 1; → what is wrong with it, or null. Rule 5. */
export function problemOfNumbers(what: string, numbers: number[]): string | null {
  const wrong = numbers.findIndex((number, index) => number !== index + 1)
  return wrong < 0 ? null : `${what}: ${numbers[wrong]} stands where ${wrong + 1} belongs`
}
