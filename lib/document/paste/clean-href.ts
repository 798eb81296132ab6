import { safeHref } from '../marks/link/safe-href.ts'

const FOLLOWS =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igsh(id)?|yclid|_hs(enc|mi)|vero_id|oly_\w+_id)$/i
const MOST_WRAPPED = 3

/**
 * The address of a pasted link as a story keeps it: allowed by `safeHref`, taken out of the wrappers in which mail programs and search
 * pages put addresses, and without the marks that follow readers about. Null for what is no address of the web.
 */
export function cleanHref(href: unknown): string | null {
  let safe = safeHref(href)
  for (let times = 0; times < MOST_WRAPPED; times += 1) {
    const inner = safe && safeHref(wrappedIn(new URL(safe)))
    if (!inner) break
    safe = inner
  }
  return safe && unfollowed(safe)
}

function wrappedIn({ hostname, pathname, searchParams }: URL): string | null {
  if (/^(www\.)?google\.[a-z.]+$/.test(hostname) && pathname === '/url')
    return searchParams.get('q') ?? searchParams.get('url')
  if (hostname.endsWith('.safelinks.protection.outlook.com')) return searchParams.get('url')
  if (/^l[m]?\.(facebook|instagram)\.com$/.test(hostname)) return searchParams.get('u')
  return null
}

function unfollowed(href: string): string {
  const url = new URL(href)
  if (url.protocol === 'mailto:') return href
  const names = [...url.searchParams.keys()].filter((name) => FOLLOWS.test(name))
  if (names.length === 0) return href
  for (const name of names) url.searchParams.delete(name)
  return safeHref(url.href) ?? href
}
