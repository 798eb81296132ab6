import type {
  CorrectionComment,
  CreativeWork,
  ImageObject,
  NewsArticle,
  Organization,
  Person,
  WithContext,
} from 'schema-dts'
import { textOf } from '#lib/document/model/text-of.ts'
import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import type {
  KnownEntry,
  NoticeKind,
  PublicByline,
  PublicNotice,
  PublicPhoto,
  PublicRendition,
  PublicStory,
  SiteFrame,
} from '../model/public-story.ts'
import { absolute, sharedRendition } from './addresses.ts'

/** What schema.org calls a correction: whatever told readers that something was wrong or misleading. */
const CORRECTIONS: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'correction',
  'clarification',
  'editors_note',
])

/** A story as schema.org's NewsArticle. Citations are the named sources alone; nothing is said of the others. */
export function newsArticle(story: PublicStory, frame: SiteFrame): WithContext<NewsArticle> {
  const url = absolute(frame.origin, story.path)
  const rendition = story.leadPhoto ? sharedRendition(story.leadPhoto) : null
  const abstract = (story.keyPoints.content ?? []).map(textOf).filter((point) => point !== '')
  const citation = story.known.filter((entry) => entry.kind !== 'unnamed').map(citationOf)
  const correction = story.notices.filter((notice) => CORRECTIONS.has(notice.kind)).map(correctionOf)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
    headline: story.headlineText,
    ...(story.dekText === '' ? {} : { description: story.dekText }),
    ...(abstract.length === 0 ? {} : { abstract: abstract.join(' ') }),
    ...(story.leadPhoto && rendition ? { image: imageOf(story.leadPhoto, rendition, frame.origin) } : {}),
    datePublished: story.publishedAt,
    dateModified: story.updatedAt ?? story.publishedAt,
    ...(story.dateline === '' ? {} : { dateline: story.dateline }),
    articleSection: story.section.name,
    wordCount: story.wordCount,
    inLanguage: frame.language,
    isAccessibleForFree: true,
    author: story.bylines.map((byline) => authorOf(byline, frame.origin)),
    publisher: { '@type': 'NewsMediaOrganization', name: frame.name, url: absolute(frame.origin, '/') },
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

function authorOf(byline: PublicByline, origin: string): Person | Organization {
  const url = absolute(origin, `/authors/${encodeURIComponent(byline.slug)}`)
  return { '@type': byline.kind === 'agency' ? 'Organization' : 'Person', name: byline.name, url }
}

function imageOf(photo: PublicPhoto, rendition: PublicRendition, origin: string): ImageObject {
  const credit = [photo.creator, photo.agency].filter((part) => part !== '').join(' | ')
  return {
    '@type': 'ImageObject',
    contentUrl: absolute(origin, rendition.src),
    url: absolute(origin, rendition.src),
    width: `${rendition.width}`,
    height: `${rendition.height}`,
    ...(photo.captionText === '' ? {} : { caption: photo.captionText }),
    ...(photo.creator === '' ? {} : { creator: { '@type': 'Person', name: photo.creator } }),
    ...(credit === '' ? {} : { creditText: credit }),
    ...(photo.copyright === '' ? {} : { copyrightNotice: photo.copyright }),
  }
}

function correctionOf({ text, at }: PublicNotice): CorrectionComment {
  return { '@type': 'CorrectionComment', text, datePublished: at }
}

function citationOf(entry: KnownEntry): CreativeWork {
  const url = entry.href === null ? null : safeHref(entry.href)
  return { '@type': 'CreativeWork', name: entry.title, ...(url === null ? {} : { url }) }
}
