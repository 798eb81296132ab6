const SCHEMES = new Set(['http:', 'https:', 'mailto:'])
const LONGEST = 2048
// Browsers drop some of these inside an address, so that "java\tscript:" would become a script.
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused here
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/
const ENCODED_BREAK = /%0[ad]/i

/**
 * The one rule for link addresses, used when a link is pasted, validated and rendered.
 * Returns the address in its normal form when it is an absolute http, https or mailto address without credentials
 * or hidden characters, else null. The result still has to be escaped for where it is put.
 */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || href.length > LONGEST) return null
  const trimmed = href.trim()
  if (HIDDEN.test(trimmed) || !URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  if (!SCHEMES.has(url.protocol)) return null
  const isSafe = url.protocol === 'mailto:' ? isMailAddress(url) : isWebAddress(url)
  return isSafe && url.href.length <= LONGEST ? url.href : null
}

function isWebAddress(url: URL): boolean {
  return url.hostname !== '' && url.username === '' && url.password === ''
}

function isMailAddress(url: URL): boolean {
  return /^[^@"<>]+@[^@"<>]+$/.test(url.pathname) && !ENCODED_BREAK.test(url.href)
}
