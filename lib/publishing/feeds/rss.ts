import { escapeHtml } from '#lib/document/html/escape-html.ts'
import { renderInline } from '#lib/document/html/render-inline.ts'
import { toFeedHtml } from '#lib/document/html/to-feed-html.ts'
import { madeWithAi } from '#lib/photos/model/made-with-ai.ts'
import type { PublicPhoto, PublicStory, SiteFrame } from '../model/public-story.ts'
import { NOTICE_LABELS } from '../model/notice-labels.ts'
import { absolute, sharedRendition } from './addresses.ts'
import { element, together, xmlDocument } from './xml.ts'
import type { Xml } from './xml.ts'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/**
 * The newest stories as RSS 2.0, in the order given. A story keeps its guid through every change of words and address;
 * the whole text goes along, photos with their credit.
 */
export function toRss(stories: PublicStory[], frame: SiteFrame): string {
  const built = stories
    .map((story) => story.updatedAt ?? story.publishedAt)
    .sort((a, b) => Date.parse(b) - Date.parse(a))[0]
  const channel = element(
    'channel',
    {},
    element('title', {}, frame.name),
    element('link', {}, absolute(frame.origin, '/')),
    element('description', {}, frame.tagline === '' ? frame.name : frame.tagline),
    element('language', {}, frame.language),
    built === undefined ? null : element('lastBuildDate', {}, rfc822(built)),
    element('atom:link', {
      rel: 'self',
      type: 'application/rss+xml',
      href: absolute(frame.origin, '/feed.xml'),
    }),
    together(stories.map((story) => item(story, frame.origin))),
  )
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, channel))
}

function item(story: PublicStory, origin: string): Xml {
  return element(
    'item',
    {},
    element('title', {}, story.headlineText),
    element('link', {}, absolute(origin, story.path)),
    element('guid', { isPermaLink: 'false' }, `urn:uuid:${story.id}`),
    element('pubDate', {}, rfc822(story.publishedAt)),
    together(story.bylines.map((byline) => element('dc:creator', {}, byline.name))),
    element('category', {}, story.section.name),
    together(story.topics.map((topic) => element('category', {}, topic.name))),
    story.dekText === '' ? null : element('description', {}, story.dekText),
    element('content:encoded', {}, contentHtml(story, origin)),
    story.leadPhoto ? media(story.leadPhoto, origin) : null,
  )
}

function media(photo: PublicPhoto, origin: string): Xml | null {
  const rendition = sharedRendition(photo)
  if (!rendition) return null
  const { width, height, type, src } = rendition
  return element(
    'media:content',
    { url: absolute(origin, src), medium: 'image', type, width: `${width}`, height: `${height}` },
    photo.captionText === '' ? null : element('media:description', { type: 'plain' }, photo.captionText),
    photo.creator === ''
      ? null
      : element('media:credit', { role: 'photographer', scheme: 'urn:ebu' }, photo.creator),
    photo.agency === ''
      ? null
      : element('media:credit', { role: 'distribution company', scheme: 'urn:ebu' }, photo.agency),
    photo.copyright === '' ? null : element('media:copyright', {}, photo.copyright),
  )
}

function contentHtml(story: PublicStory, origin: string): string {
  const points = (story.keyPoints.content ?? []).filter((point) => (point.content ?? []).length > 0)
  const list = points.map((point) => `<li>${renderInline(point.content ?? [])}</li>`).join('')
  const lead = story.leadPhoto ? figure(story.leadPhoto, origin) : ''
  const body = toFeedHtml(story.body, {
    photo: (attrs) => bodyPhoto(story, attrs, origin),
    address: (path) => absolute(origin, path),
  })
  const notices = story.notices
    .map((notice) => `<p><strong>${NOTICE_LABELS[notice.kind]}:</strong> ${escapeHtml(notice.text)}</p>`)
    .join('')
  return `${lead}${list === '' ? '' : `<ul>${list}</ul>`}${body}${notices}`
}

function bodyPhoto(story: PublicStory, attrs: Record<string, unknown>, origin: string): string {
  const key = attrs['photo']
  if (typeof key !== 'string' || key === story.leadPhoto?.key || !Object.hasOwn(story.photos, key)) return ''
  const photo = story.photos[key]
  return photo ? figure(photo, origin) : ''
}

function figure(photo: PublicPhoto, origin: string): string {
  const rendition = sharedRendition(photo)
  if (!rendition) return ''
  const { src, width, height } = rendition
  const image = `<img src="${escapeHtml(absolute(origin, src))}" width="${width}" height="${height}" alt="${escapeHtml(photo.alt)}">`
  const caption = [aiNote(photo), renderInline(photo.caption), escapeHtml(creditsOf(photo).join(' | '))]
    .filter((part) => part !== '')
    .join(' ')
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
}

function aiNote(photo: PublicPhoto): string {
  const ai = madeWithAi(photo.digitalSourceType)
  return ai === null ? '' : `<strong>${ai.label}.</strong>`
}

function creditsOf(photo: PublicPhoto): string[] {
  return [photo.creator, photo.agency].filter((part) => part !== '')
}

/** The date form that RSS asks for. */
function rfc822(at: string): string {
  return new Date(at).toUTCString()
}
