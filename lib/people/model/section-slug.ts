/** First parts of addresses that belong to somebody else; a section must not take them. */
export const RESERVED_SLUGS: readonly string[] = [
  'about',
  'api',
  'authors',
  'collab',
  'corrections',
  'feed',
  'healthz',
  'how-we-work',
  'media',
  'newsroom',
  'readyz',
  'robots',
  'search',
  'sitemap',
  'static',
  'tags',
  'topics',
]

/** What is wrong with a section's address, as a sentence; null when it can stand as the first part of one. */
export function sectionSlugProblem(slug: string): string | null {
  if (slug === '') return 'The section needs an address of letters or digits, such as "city".'
  if (slug.length > 40) return 'The address may have at most 40 characters.'
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    return 'The address takes small letters, digits and single hyphens between them.'
  if (RESERVED_SLUGS.includes(slug)) return `"/${slug}" is used by the site itself. Choose another address.`
  if (/^\d+$/.test(slug)) return 'The address needs at least one letter.'
  return null
}
