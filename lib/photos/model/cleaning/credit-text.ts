import { fold, knownAgency } from './agencies.ts'

export type Credit = { creator: string; agency: string }

/**
 * Reads a credit in one string ("Sean Roe/AFP/Getty Images", "Sean Roe | Northlight") as creator and agency. The first
 * part that is no agency is the creator; parts that stand twice count once.
 */
export function readCredit(text: string): Credit {
  const parts = text
    .split(/\s*[/|]\s*/)
    .map(undouble)
    .filter((part) => part !== '')
  const creator = parts.find((part, index) => index < 2 && knownAgency(part) === null) ?? ''
  return { creator, agency: joinAgencies(parts.filter((part) => fold(part) !== fold(creator))) }
}

/** Agencies in one text: the second distributes the first ("AFP via Getty Images") where we know both. */
export function joinAgencies(names: readonly string[]): string {
  const settled = names.map((name) => knownAgency(name) ?? name)
  const once = [...new Map(settled.map((name) => [fold(name), name])).values()]
  const [first, second, ...rest] = once
  if (first === undefined) return ''
  if (second === undefined) return first
  const bothKnown = rest.length === 0 && knownAgency(first) !== null && knownAgency(second) !== null
  return bothKnown ? `${first} via ${second}` : once.join('/')
}

/** "JO ROEJO ROE" and "Jo Roe Jo Roe" as "JO ROE": some systems paste the byline twice. */
function undouble(name: string): string {
  const trimmed = name.trim()
  return /^(\S+\s.*?\S)\s*\1$/.exec(trimmed)?.[1] ?? trimmed
}
