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

/** The address of the page of a topic. */
export function topicPath(slug: string): string {
  return `/topics/${encodeURIComponent(slug)}`
}
