/** A stretch with the word before and the word behind it, on one line: what a finding about it is known by. */
export function wordsAround(text: string, from: number, to: number): string {
  const before = /\S+\s*$/u.exec(text.slice(Math.max(0, from - 80), from))?.[0] ?? ''
  const after = /^\s*\S+/u.exec(text.slice(to, to + 80))?.[0] ?? ''
  return `${before.trim()} ${after.trim()}`
}
