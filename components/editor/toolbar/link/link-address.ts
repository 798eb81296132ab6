import { safeHref } from '#lib/document/marks/link/safe-href.ts'

/** What a person typed as a link's address, in the form that stories keep: "example.com" gets https. Null when it cannot be one. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim()
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return safeHref(`mailto:${text}`)
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text)) return safeHref(text)
  return /^[^\s/]+\.[^\s/]{2,}/.test(text) ? safeHref(`https://${text}`) : null
}
