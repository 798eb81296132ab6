import { topicPath } from '../model/address.ts'
import type { MetaTag, PageMeta } from '../model/page-meta.ts'
import { POLICY_PATHS } from '../model/policy-paths.ts'
import type {
  PublicAuthor,
  PublicPhoto,
  PublicSection,
  PublicStory,
  PublicTopic,
  SiteFrame,
  WithdrawnStory,
} from '../model/public-story.ts'
import { absolute, sharedRendition } from './addresses.ts'
import { newsArticle, toJsonLd } from './json-ld.ts'

/** The head of a story's page: what it is called, where it lives, how it looks when shared, and its NewsArticle. */
export function storyMeta(story: PublicStory, frame: SiteFrame): PageMeta {
  const canonical = absolute(frame.origin, story.path)
  const shared = [
    ...openGraph('article', story.headlineText, story.dekText, canonical, frame),
    property('article:published_time', story.publishedAt),
    property('article:modified_time', story.updatedAt ?? story.publishedAt),
    property('article:section', story.section.name),
    ...story.topics.map((topic) => property('article:tag', topic.name)),
    ...story.bylines.map((byline) =>
      property('article:author', absolute(frame.origin, `/authors/${encodeURIComponent(byline.slug)}`)),
    ),
    ...(story.leadPhoto ? picture(story.leadPhoto, frame.origin) : [card('summary')]),
  ]
  return {
    title: `${story.headlineText} · ${frame.name}`,
    description: story.dekText,
    canonical,
    index: true,
    tags: shared,
    jsonLd: toJsonLd(newsArticle(story, frame)),
  }
}

/** The head of a withdrawn story's page: it stays reachable and leaves search. */
export function withdrawnMeta(story: WithdrawnStory, frame: SiteFrame): PageMeta {
  return {
    ...plain(`Withdrawn: ${story.headlineText}`, '', absolute(frame.origin, story.path), frame),
    index: false,
  }
}

/** The head of the home page. */
export function frontMeta(frame: SiteFrame): PageMeta {
  const title = frame.tagline === '' ? frame.name : `${frame.name} · ${frame.tagline}`
  const canonical = absolute(frame.origin, '/')
  return {
    title,
    description: frame.tagline,
    canonical,
    index: true,
    tags: openGraph('website', frame.name, frame.tagline, canonical, frame),
    jsonLd: null,
  }
}

/** The head of a section's page. */
export function sectionMeta(section: PublicSection, frame: SiteFrame): PageMeta {
  return plain(
    section.name,
    `${section.name}: the newest stories of ${frame.name}.`,
    absolute(frame.origin, `/${section.slug}`),
    frame,
  )
}

/** The head of a topic's page. */
export function topicMeta(topic: PublicTopic, frame: SiteFrame): PageMeta {
  const description = `${topic.name}: the newest stories of ${frame.name}.`
  return plain(topic.name, description, absolute(frame.origin, topicPath(topic.slug)), frame)
}

/** The head of an author's page. */
export function authorMeta(author: PublicAuthor, frame: SiteFrame): PageMeta {
  return plain(
    author.name,
    author.bio,
    absolute(frame.origin, `/authors/${encodeURIComponent(author.slug)}`),
    frame,
  )
}

/** The head of the page that says how the newsroom works. */
export function howWeWorkMeta(frame: SiteFrame): PageMeta {
  const description = `How ${frame.name} knows what it writes: what is checked, what sources agree to, how mistakes are corrected.`
  return plain('How we work', description, absolute(frame.origin, POLICY_PATHS.principles), frame)
}

/** The head of the page of all corrections. */
export function correctionsMeta(frame: SiteFrame): PageMeta {
  const description = `What ${frame.name} got wrong, and what is right.`
  return plain('Corrections', description, absolute(frame.origin, POLICY_PATHS.correctionsList), frame)
}

/** The head of the page for an address where nothing is. */
export function notFoundMeta(frame: SiteFrame): PageMeta {
  return {
    title: `Not found · ${frame.name}`,
    description: '',
    canonical: null,
    index: false,
    tags: [],
    jsonLd: null,
  }
}

function plain(name: string, description: string, canonical: string, frame: SiteFrame): PageMeta {
  const tags = openGraph('website', name, description, canonical, frame)
  return { title: `${name} · ${frame.name}`, description, canonical, index: true, tags, jsonLd: null }
}

function openGraph(
  type: string,
  title: string,
  description: string,
  url: string,
  frame: SiteFrame,
): MetaTag[] {
  const tags = [
    property('og:type', type),
    property('og:site_name', frame.name),
    property('og:title', title),
    property('og:description', description),
    property('og:url', url),
  ]
  return tags.filter((tag) => tag.content !== '')
}

function picture(photo: PublicPhoto, origin: string): MetaTag[] {
  const rendition = sharedRendition(photo)
  if (!rendition) return [card('summary')]
  return [
    property('og:image', absolute(origin, rendition.src)),
    property('og:image:type', rendition.type),
    property('og:image:width', `${rendition.width}`),
    property('og:image:height', `${rendition.height}`),
    ...(photo.alt === '' ? [] : [property('og:image:alt', photo.alt)]),
    card('summary_large_image'),
  ]
}

function property(name: string, content: string): MetaTag {
  return { kind: 'property', name, content }
}

function card(content: string): MetaTag {
  return { kind: 'name', name: 'twitter:card', content }
}
