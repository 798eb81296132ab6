import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import { newsArticle, toJsonLd } from '#lib/publishing/feeds/json-ld.ts'
import {
  authorMeta,
  sectionMeta,
  storyMeta,
  topicMeta,
  withdrawnMeta,
} from '#lib/publishing/feeds/page-metas.ts'
import { toRss } from '#lib/publishing/feeds/rss.ts'
import { toSitemap } from '#lib/publishing/feeds/sitemap.ts'
import { arrangeFront } from '#lib/publishing/model/front.ts'
import { AuthorPage } from '#components/site/author-page.tsx'
import {
  assets,
  frame as plainFrame,
  meta,
  story as plainStory,
  teasers as plainTeasers,
} from '#lib/publishing/model/fixtures.ts'
import { CorrectionsPage } from '#components/site/corrections-page.tsx'
import { TopicPage } from '#components/site/topic-page.tsx'
import { HowWeWorkPage } from '#components/site/how-we-work-page.tsx'
import type { SourcingPolicy } from '#lib/publishing/model/sourcing-policy.ts'
import { FrontPage } from '#components/site/front-page.tsx'
import { NotFoundPage } from '#components/site/not-found-page.tsx'
import { renderPage } from '#components/site/render-page.ts'
import { SectionPage } from '#components/site/section-page.tsx'
import { StoryPage } from '#components/site/story/story-page.tsx'
import { WithdrawnPage } from '#components/site/story/withdrawn-page.tsx'

const PAYLOADS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '</title></style></textarea><svg onload=alert(1)>',
  ']]><script>alert(1)</script>',
  '<!--<script>',
  '--><b>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#x3c;script&#x3e;',
  'javascript:alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  '\u2028</script>\u2029',
  '{{constructor}} ${7*7} <%= 1 %>',
]

/** Everything that somebody typed; ids, dates, own addresses and sizes come from us. */
const TYPED = new Set(
  'text headlineText dekText name tagline title detail terms reason outcome reply party creditLine bio contact promise name meaning alt captionText creator agency copyright dateline href notice'.split(
    ' ',
  ),
)

/** The same data with every typed text replaced. */
function retyped<T>(value: T, words: string): T {
  if (Array.isArray(value)) return value.map((item) => retyped(item, words)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    TYPED.has(key) && typeof inner === 'string' && inner !== '' ? words : retyped(inner, words),
  ])
  return Object.fromEntries(entries) as T
}

/** Every output that readers or machines get, with `words` typed everywhere. */
async function outputs(words: string): Promise<Record<string, string>> {
  const story = retyped(plainStory, words)
  const frame = retyped(plainFrame, words)
  const teasers = retyped(plainTeasers, words)
  const author = retyped({ name: 'n', slug: 's', creditLine: 'c', bio: 'b', kind: 'person' as const }, words)
  const withdrawn = { ...story, withdrawnAt: frame.now, notice: words }
  const page = { frame, assets, meta }
  const section = story.section
  return {
    story: await renderPage(
      <StoryPage {...page} meta={storyMeta(story, frame)} story={story} related={teasers} />,
    ),
    withdrawn: await renderPage(
      <WithdrawnPage {...page} meta={withdrawnMeta(withdrawn, frame)} story={withdrawn} />,
    ),
    front: await renderPage(<FrontPage {...page} front={arrangeFront(teasers, frame.sections)} />),
    section: await renderPage(
      <SectionPage
        {...page}
        meta={sectionMeta(section, frame)}
        section={section}
        teasers={teasers}
        older="/x"
        continued
      />,
    ),
    author: await renderPage(
      <AuthorPage
        {...page}
        meta={authorMeta(author, frame)}
        author={author}
        teasers={teasers}
        older={null}
      />,
    ),
    howWeWork: await renderPage(<HowWeWorkPage {...page} policy={policyOf(words)} />),
    topic: await renderPage(
      <TopicPage
        {...page}
        meta={topicMeta({ name: words, slug: 's' }, frame)}
        topic={{ name: words, slug: 's' }}
        teasers={teasers}
        older={null}
      />,
    ),
    corrections: await renderPage(
      <CorrectionsPage
        {...page}
        corrections={[
          { kind: 'correction', text: words, at: frame.now, path: story.path, headlineText: words },
        ]}
        older={null}
      />,
    ),
    notFound: await renderPage(<NotFoundPage {...page} />),
    rss: toRss([story], frame),
    rssContent: unescaped(
      /<content:encoded>(.*?)<\/content:encoded>/s.exec(toRss([story], frame))?.[1] ?? '',
    ),
    sitemap: toSitemap({ stories: [story], authors: [story.bylines[0]?.slug ?? ''], topics: [] }, frame),
  }
}

function policyOf(words: string): SourcingPolicy {
  return { required: [words], watched: [words], terms: [{ name: words, meaning: words }] }
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

/** The skeleton of markup: names of tags and of their attributes, in order; what is typed must never change it. */
function skeleton(markup: string): string[] {
  const withoutData = markup.replace(/(<script type="application\/ld\+json">)[^<]*/g, '$1')
  const tags = withoutData.matchAll(/<(\/?[a-z!?][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*[/?]?>/gi)
  return [...tags].map(([, name, attributes]) =>
    [name, ...(attributes ?? '').matchAll(/([\w:-]+)="[^"]*"/g).map((match) => match[1])].join(' '),
  )
}

function angles(markup: string): number {
  return markup.split('<').length
}

const plainOutputs = outputs('plain words')

async function expectSameMarkup(words: string): Promise<void> {
  const [plain, hostile] = await Promise.all([plainOutputs, outputs(words)])
  for (const [name, markup] of Object.entries(hostile)) {
    expect(skeleton(markup), name).toEqual(skeleton(plain[name] ?? ''))
    expect(angles(markup), name).toBe(angles(plain[name] ?? ''))
    expect(markup.replaceAll('application/ld+json', ''), name).not.toMatch(/<script(?! type=")/i)
  }
}

describe('somebody types markup into every field', () => {
  it.each(PAYLOADS)('nothing of %j becomes markup on any page or feed', async (payload) => {
    await expectSameMarkup(payload)
  })

  it('nothing of any text becomes markup', async () => {
    // A letter in front, because a feed leaves out a text of which XML can hold nothing.
    const words = fc
      .string({ unit: 'binary', maxLength: 60 })
      .map((text) => `x${text}`)
      .filter((text) => safeHref(text) === null)
    await fc.assert(fc.asyncProperty(words, expectSameMarkup), { numRuns: 20 })
  })

  it('the JSON-LD of any text parses to the same data and holds nothing that could end its element', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ unit: 'binary' })), (words) => {
        const data = newsArticle(retyped(plainStory, words), plainFrame)
        const json = toJsonLd(data)
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)))
      }),
    )
  })
})
