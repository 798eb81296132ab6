/** First parts of addresses that belong to Stet itself; no section may take one. */
export const RESERVED_SECTIONS: ReadonlySet<string> = new Set([
  'newsroom',
  'api',
  'authors',
  'media',
  'collab',
  'healthz',
  'readyz',
  'feed',
  'feed.xml',
  'sitemap',
  'sitemap.xml',
  'robots.txt',
  'search',
  'topics',
  'corrections',
  'how-we-work',
  'about',
  'favicon.ico',
  '_next',
  '_site',
])

/**
 * The address of a story: `/section/yyyy/mm/dd/slug`, the day being that of first publication on the newsroom's own calendar.
 * `timeZone` is an IANA name.
 */
export function storyPath(input: {
  sectionSlug: string
  slug: string
  publishedAt: Date
  timeZone: string
}): string {
  const day = new Intl.DateTimeFormat('en-CA', {
    timeZone: input.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
    .format(input.publishedAt)
    .replaceAll('-', '/')
  return `/${input.sectionSlug}/${day}/${input.slug}`
}
