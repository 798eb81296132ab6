import { topicPath } from '../model/address.ts'
import { POLICY_PATHS } from '../model/policy-paths.ts'
import type { SiteFrame } from '../model/public-story.ts'
import { absolute } from './addresses.ts'
import { element, together, xmlDocument } from './xml.ts'
import type { Xml } from './xml.ts'

/** A story as the sitemap lists it. Times are ISO 8601 with zone. */
type ListedStory = {
  path: string
  headlineText: string
  publishedAt: string
  updatedAt: string | null
}
export type Listed = { stories: ListedStory[]; authors: string[]; topics: string[] }

/** Limits of the news sitemap: two days back, a thousand stories. */
const NEWS_AGE_MS = 2 * 24 * 3_600_000
const MOST_NEWS = 1000
/** How many stories to list: a sitemap holds fifty thousand addresses, some are of other pages. */
export const MOST_STORIES = 49_000

/**
 * One sitemap for everything: front, sections, authors and topics (by slug) and stories (newest first). Stories first published in
 * the two days before `frame.now` carry the news tags as well.
 */
export function toSitemap({ stories, authors, topics }: Listed, frame: SiteFrame): string {
  const since = Date.parse(frame.now) - NEWS_AGE_MS
  const news = new Set(stories.filter((story) => Date.parse(story.publishedAt) >= since).slice(0, MOST_NEWS))
  const pages = [
    '/',
    POLICY_PATHS.principles,
    POLICY_PATHS.correctionsList,
    ...frame.sections.map((section) => `/${section.slug}`),
    ...authors.map((slug) => `/authors/${encodeURIComponent(slug)}`),
    ...topics.map(topicPath),
  ]
  const root = element(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    },
    together(pages.map((path) => element('url', {}, element('loc', {}, absolute(frame.origin, path))))),
    together(stories.map((story) => storyUrl(story, news.has(story), frame))),
  )
  return xmlDocument(root)
}

function storyUrl(story: ListedStory, isNews: boolean, frame: SiteFrame): Xml {
  return element(
    'url',
    {},
    element('loc', {}, absolute(frame.origin, story.path)),
    element('lastmod', {}, story.updatedAt ?? story.publishedAt),
    isNews ? newsTags(story, frame) : null,
  )
}

function newsTags(story: ListedStory, frame: SiteFrame): Xml {
  return element(
    'news:news',
    {},
    element(
      'news:publication',
      {},
      element('news:name', {}, frame.name),
      element('news:language', {}, frame.language),
    ),
    element('news:publication_date', {}, story.publishedAt),
    element('news:title', {}, story.headlineText),
  )
}
