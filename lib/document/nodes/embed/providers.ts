/** Where something can be shown from: its name for people, and the one form in which we keep its addresses. */
type Provider = {
  name: string
  hosts: readonly string[]
  /** The address as we keep it, or null when this one shows nothing that can be embedded. */
  canonical: (url: URL) => string | null
}

export type Embedded = { provider: string; host: string; url: string }

const VIDEO = /^[\w-]{11}$/

const part = (url: URL, pattern: RegExp): string[] | null => {
  const found = pattern.exec(url.pathname)
  return found ? found.slice(1).map((each) => each ?? '') : null
}

function youTube(url: URL): string | null {
  const [fromPath] = part(url, /^\/(?:embed|shorts|live)\/([\w-]{11})\/?$/) ?? []
  const short = url.hostname.endsWith('youtu.be') ? url.pathname.slice(1) : null
  const id = short ?? fromPath ?? (url.pathname === '/watch' ? url.searchParams.get('v') : null)
  return id && VIDEO.test(id) ? `https://www.youtube.com/watch?v=${id}` : null
}

const byPath =
  (pattern: RegExp, address: (...parts: string[]) => string) =>
  (url: URL): string | null => {
    const parts = part(url, pattern)
    return parts ? address(...parts) : null
  }

/** The providers whose pages may be embedded. To add one: name, hosts, and the pattern of an address that will not move. */
const PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'm.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    canonical: youTube,
  },
  {
    name: 'Vimeo',
    hosts: ['vimeo.com', 'player.vimeo.com'],
    canonical: byPath(/^\/(?:video\/)?(\d{5,12})\/?$/, (id) => `https://vimeo.com/${id}`),
  },
  {
    name: 'X',
    hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
    canonical: byPath(
      /^\/(\w{1,15})\/status\/(\d{5,20})\/?$/,
      (name, id) => `https://x.com/${name}/status/${id}`,
    ),
  },
  {
    name: 'Bluesky',
    hosts: ['bsky.app'],
    canonical: byPath(
      /^\/profile\/([a-z0-9.:-]{3,253})\/post\/([a-z0-9]{8,20})\/?$/i,
      (name, id) => `https://bsky.app/profile/${name}/post/${id}`,
    ),
  },
  {
    name: 'Instagram',
    hosts: ['instagram.com'],
    canonical: byPath(
      /^\/(p|reel)\/([\w-]{5,20})\/?/,
      (kind, id) => `https://www.instagram.com/${kind}/${id}/`,
    ),
  },
  {
    name: 'Datawrapper',
    hosts: ['datawrapper.dwcdn.net'],
    canonical: byPath(/^\/(\w{5})(?:\/\d*)?\/?$/, (id) => `https://datawrapper.dwcdn.net/${id}/`),
  },
  {
    name: 'Flourish',
    hosts: ['public.flourish.studio', 'flo.uri.sh'],
    canonical: byPath(
      /^\/(visualisation|story)\/(\d{3,12})(?:\/.*)?$/,
      (kind, id) => `https://public.flourish.studio/${kind}/${id}/`,
    ),
  },
  {
    name: 'DocumentCloud',
    hosts: ['documentcloud.org', 'embed.documentcloud.org'],
    canonical: byPath(
      /^\/documents\/(\d{3,12}-[\w-]{1,200})\/?$/,
      (id) => `https://www.documentcloud.org/documents/${id}/`,
    ),
  },
]

/** The names of everything that can be embedded, for people. */
export const PROVIDER_NAMES: readonly string[] = PROVIDERS.map(({ name }) => name)

/**
 * What an address embeds, in the form that stories keep: https, nothing but provider and what is shown, no tracking. Null for
 * what is not on the list. `embedOf(found.url)` gives `found` again.
 */
export function embedOf(address: unknown): Embedded | null {
  if (typeof address !== 'string' || address.length > 1_000 || !URL.canParse(address)) return null
  const url = new URL(address)
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.port !== '' || url.username !== '')
    return null
  const host = url.hostname.replace(/^www\./, '')
  const provider = PROVIDERS.find(({ hosts }) => hosts.includes(host))
  const canonical = provider?.canonical(url)
  if (!provider || !canonical) return null
  return { provider: provider.name, host: new URL(canonical).hostname.replace(/^www\./, ''), url: canonical }
}
