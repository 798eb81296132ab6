import type {
  CorrectionComment,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  WithContext,
} from 'schema-dts'
import { textOf } from '#lib/document/model/text-of.ts'
import { POLICY_PATHS } from '../model/policy-paths.ts'
import type { NoticeKind, PublicByline, PublicNotice, PublicStory, SiteFrame } from '../model/public-story.ts'
import { absolute, sharedRendition } from './addresses.ts'
import { backstoryOf } from './backstory.ts'
import { citationsOf } from './citations.ts'
import { imageObject } from './image-object.ts'

/** What schema.org calls a correction: whatever told readers that something was wrong or misleading. */
const CORRECTIONS: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'correction',
  'clarification',
  'editors_note',
])

/** A story as schema.org's NewsArticle. Citations are the named sources alone; the backstory says what "How we know this" says. */
export function newsArticle(story: PublicStory, frame: SiteFrame): WithContext<NewsArticle> {
  const url = absolute(frame.origin, story.path)
  const rendition = story.leadPhoto ? sharedRendition(story.leadPhoto) : null
  const abstract = (story.keyPoints.content ?? []).map(textOf).filter((point) => point !== '')
  const citation = citationsOf(story.known)
  const backstory = backstoryOf(story)
  const correction = story.notices.filter((notice) => CORRECTIONS.has(notice.kind)).map(correctionOf)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
    headline: story.headlineText,
    ...(story.dekText === '' ? {} : { description: story.dekText }),
    ...(abstract.length === 0 ? {} : { abstract: abstract.join(' ') }),
    ...(story.leadPhoto && rendition ? { image: imageObject(story.leadPhoto, rendition, frame.origin) } : {}),
    datePublished: story.publishedAt,
    dateModified: story.updatedAt ?? story.publishedAt,
    ...(story.dateline === '' ? {} : { dateline: story.dateline }),
    articleSection: story.section.name,
    ...(story.topics.length === 0 ? {} : { keywords: story.topics.map((topic) => topic.name) }),
    wordCount: story.wordCount,
    inLanguage: frame.language,
    isAccessibleForFree: true,
    author: story.bylines.map((byline) => authorOf(byline, frame.origin)),
    publisher: publisherOf(frame),
    ...(backstory === '' ? {} : { backstory }),
    ...(citation.length === 0 ? {} : { citation }),
    ...(correction.length === 0 ? {} : { correction }),
  }
}

/** JSON-LD as text that nothing inside can break out of: no "<", no line separator of old JavaScript. */
export function toJsonLd(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The publication, and where it says how it works. */
function publisherOf(frame: SiteFrame): NewsMediaOrganization {
  const at = (path: string) => absolute(frame.origin, path)
  return {
    '@type': 'NewsMediaOrganization',
    name: frame.name,
    url: at('/'),
    publishingPrinciples: at(POLICY_PATHS.principles),
    unnamedSourcesPolicy: at(POLICY_PATHS.unnamedSources),
    correctionsPolicy: at(POLICY_PATHS.corrections),
    verificationFactCheckingPolicy: at(POLICY_PATHS.checks),
  }
}

function authorOf(byline: PublicByline, origin: string): Person | Organization {
  const url = absolute(origin, `/authors/${encodeURIComponent(byline.slug)}`)
  return { '@type': byline.kind === 'agency' ? 'Organization' : 'Person', name: byline.name, url }
}

function correctionOf({ text, at }: PublicNotice): CorrectionComment {
  return { '@type': 'CorrectionComment', text, datePublished: at }
}
