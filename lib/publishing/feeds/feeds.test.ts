import { describe, expect, it } from 'vitest'
import { frame, photo, story } from '../model/fixtures.ts'
import type { KnownEntry } from '../model/public-story.ts'
import { backstoryOf } from './backstory.ts'
import { citationsOf } from './citations.ts'
import { newsArticle } from './json-ld.ts'
import { sectionMeta, storyMeta, withdrawnMeta } from './page-metas.ts'
import { toRobots } from './robots.ts'
import { toRss } from './rss.ts'
import { toSitemap } from './sitemap.ts'

const URL_OF_STORY = 'https://ledger.example/trade/2026/11/23/strait-talks-quota-rejected'

function knownUnnamed(): KnownEntry {
  return story.known.find((entry) => entry.kind === 'unnamed') ?? expect.unreachable()
}

describe('a search engine reads the story', () => {
  const article = newsArticle(story, frame)

  it('finds headline, section, times, abstract and typed authors', () => {
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: story.headlineText,
      articleSection: 'Trade',
      keywords: ['Strait talks', 'Ferries'],
      datePublished: '2026-11-23T14:02:00-04:00',
      dateModified: '2026-11-23T16:35:00-04:00',
      dateline: 'PORT CARROW',
      mainEntityOfPage: URL_OF_STORY,
      author: [
        {
          '@type': 'Person',
          name: 'Maren Tolliver-Achebe',
          url: 'https://ledger.example/authors/maren-tolliver-achebe',
        },
        { '@type': 'Organization', name: 'Tidewater Pictures' },
      ],
      image: {
        '@type': 'ImageObject',
        contentUrl: 'https://ledger.example/media/ferry-at-dusk-1280.jpg',
        creditText: 'Ottoline Varga-Reyes | Tidewater Pictures',
      },
    })
    expect(JSON.stringify(article)).toContain('Neither side plans to leave the table')
  })

  it('finds the named sources as citations and not a word of the unnamed', () => {
    expect(article).toMatchObject({
      citation: [
        'Bettina Ostrander, Mayor of Port Carrow, at a public meeting',
        'Office of the Strait Commissioner, Yearly report on trade',
        {
          '@type': 'CreativeWork',
          name: 'Register of crossings, 2025',
          url: 'https://board.example/register',
        },
        'Ivo Castellan-Webb, Truck driver',
      ],
    })
    expect(JSON.stringify(citationsOf(story.known))).not.toMatch(/positions|closed to the public/)
    expect(citationsOf([{ ...knownUnnamed(), href: 'https://x.example' }])).toEqual([])
  })

  it('reads how the story is known, as far as readers may', () => {
    expect(backstoryOf(story)).toContain(
      'Not named, and why: Two people, each described as “a person briefed on the positions” (Briefed on the matter, On background). They were not named because',
    )
    expect(backstoryOf(story)).toContain('(Asked for comment; could not be reached).')
    expect(newsArticle({ ...story, known: [], asked: [] }, frame)).not.toHaveProperty('backstory')
  })

  it('finds where the publication says how it works', () => {
    expect(article).toMatchObject({
      publisher: {
        '@type': 'NewsMediaOrganization',
        publishingPrinciples: 'https://ledger.example/how-we-work',
        unnamedSourcesPolicy: 'https://ledger.example/how-we-work#unnamed-sources',
        correctionsPolicy: 'https://ledger.example/how-we-work#corrections',
        verificationFactCheckingPolicy: 'https://ledger.example/how-we-work#checks',
      },
    })
  })

  it('is told when a picture was made with AI', () => {
    const digitalSourceType = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
    const leadPhoto = photo('ferry-at-dusk', { digitalSourceType })
    expect(newsArticle({ ...story, leadPhoto }, frame)).toMatchObject({
      image: { digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' },
    })
    expect(toRss([{ ...story, leadPhoto }], frame)).toContain(
      '&lt;strong&gt;Image made with AI.&lt;/strong&gt;',
    )
    expect(JSON.stringify(article)).not.toContain('digitalSourceType')
  })

  it('finds corrections, and does not take an update for one', () => {
    const json = JSON.stringify(article)
    expect(json).toContain('"@type":"CorrectionComment","text":"An earlier version')
    expect(json).not.toContain('updated with figures')
  })

  it('finds no modification where readers were told of none', () => {
    expect(newsArticle({ ...story, updatedAt: null }, frame)).toMatchObject({
      dateModified: story.publishedAt,
    })
  })
})

describe('somebody shares the story', () => {
  const meta = storyMeta(story, frame)
  const tags = Object.fromEntries(meta.tags.map((tag) => [tag.name, tag.content]))

  it('shows title, picture with its alt text, and the canonical address', () => {
    expect(meta.canonical).toBe(URL_OF_STORY)
    expect(meta.tags.filter(({ name }) => name === 'article:tag').map(({ content }) => content)).toEqual([
      'Strait talks',
      'Ferries',
    ])
    expect(tags).toMatchObject({
      'og:type': 'article',
      'og:title': story.headlineText,
      'og:url': URL_OF_STORY,
      'og:image': 'https://ledger.example/media/ferry-at-dusk-1280.jpg',
      'og:image:alt': story.leadPhoto?.alt,
      'article:published_time': story.publishedAt,
      'article:section': 'Trade',
      'twitter:card': 'summary_large_image',
    })
  })

  it('shows a plain card for a story without a photo, and keeps a withdrawn story out of search', () => {
    expect(storyMeta({ ...story, leadPhoto: null }, frame).tags).toContainEqual({
      kind: 'name',
      name: 'twitter:card',
      content: 'summary',
    })
    expect(withdrawnMeta({ ...story, withdrawnAt: frame.now, notice: 'Why.' }, frame)).toMatchObject({
      index: false,
      jsonLd: null,
    })
    expect(sectionMeta(story.section, frame)).toMatchObject({
      index: true,
      canonical: 'https://ledger.example/trade',
    })
  })
})

describe('a feed reader subscribes', () => {
  const rss = toRss([story], frame)

  it('gets a guid that outlives the address, the authors, and the photo with its credit', () => {
    expect(rss).toContain(`<guid isPermaLink="false">urn:uuid:${story.id}</guid>`)
    expect(rss).toContain(
      '<dc:creator>Maren Tolliver-Achebe</dc:creator><dc:creator>Tidewater Pictures</dc:creator>',
    )
    expect(rss).toContain('<pubDate>Mon, 23 Nov 2026 18:02:00 GMT</pubDate>')
    expect(rss).toContain('<media:content url="https://ledger.example/media/ferry-at-dusk-1280.jpg"')
    expect(rss).toContain('scheme="urn:ebu">Ottoline Varga-Reyes</media:credit>')
    expect(rss).toContain(
      '<atom:link rel="self" type="application/rss+xml" href="https://ledger.example/feed.xml"/>',
    )
  })

  it('gets the whole text without claims, notes or page addresses', () => {
    const content = /<content:encoded>(.*)<\/content:encoded>/s.exec(rss)?.[1] ?? ''
    expect(content).toContain('will refuse a proposed quota on ferry freight')
    expect(content).toContain('Correction:')
    expect(content).toContain('Lem Okonjo-Hale')
    expect(content).not.toMatch(/claim|note-|href=&quot;#/)
  })

  it('gets an empty feed where nothing is published', () => {
    expect(toRss([], frame)).toContain('<title>The Sound Ledger</title>')
    expect(toRss([], frame)).not.toContain('<item>')
  })
})

describe('a crawler asks where everything is', () => {
  it('gets every page once, and news tags for the last two days alone', () => {
    const old = {
      ...story,
      path: '/trade/2026/11/20/old',
      publishedAt: '2026-11-20T14:02:00-04:00',
      updatedAt: null,
    }
    const sitemap = toSitemap(
      { stories: [story, old], authors: ['maren-tolliver-achebe'], topics: [] },
      frame,
    )
    expect(sitemap.match(/<loc>/g)).toHaveLength(3 + frame.sections.length + 1 + 2)
    expect(sitemap.match(/<news:news>/g)).toHaveLength(1)
    expect(sitemap).toContain('<news:publication_date>2026-11-23T14:02:00-04:00</news:publication_date>')
    expect(sitemap).toContain('<lastmod>2026-11-23T16:35:00-04:00</lastmod>')
  })

  it('lists at most a thousand stories as news', () => {
    const many = Array.from({ length: 1200 }, (_, position) => ({ ...story, path: `/trade/${position}` }))
    expect(toSitemap({ stories: many, authors: [], topics: [] }, frame).match(/<news:news>/g)).toHaveLength(
      1000,
    )
  })

  it('is kept out of the newsroom', () => {
    expect(toRobots('https://ledger.example')).toContain('Disallow: /newsroom\n')
    expect(toRobots('https://ledger.example')).toContain('Sitemap: https://ledger.example/sitemap.xml')
  })
})
