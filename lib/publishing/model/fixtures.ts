import type { MarkJson, NodeJson } from '#lib/document/model/story-document.ts'
import type {
  PublicPhoto,
  PublicRendition,
  PublicSection,
  PublicStory,
  PublicTeaser,
  SiteFrame,
} from '#lib/publishing/model/public-story.ts'
import type { PageMeta } from '#lib/publishing/model/page-meta.ts'
import type { SiteAssets } from '#lib/publishing/model/site-assets.ts'

/** Running text, with marks if any. */
export function text(words: string, ...marks: MarkJson[]): NodeJson {
  return marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks }
}

/** The claim mark as a published version carries it. */
export function claim(anchor: string, ...entries: string[]): MarkJson {
  return { type: 'claim', attrs: { anchor, entries } }
}

/** A block of running text; a string is text without marks. */
export function block(type: string, ...content: (NodeJson | string)[]): NodeJson {
  return { type, content: content.map((part) => (typeof part === 'string' ? text(part) : part)) }
}

/** A row of a table, each cell with one paragraph. */
function tableRow(type: 'tableHeader' | 'tableCell', ...cells: string[]): NodeJson {
  return { type: 'tableRow', content: cells.map((words) => block(type, block('paragraph', words))) }
}

/** A document of blocks. */
export function doc(...content: NodeJson[]): NodeJson {
  return { type: 'doc', content }
}

const TRADE: PublicSection = { name: 'Trade', slug: 'trade' }
const SECTIONS: PublicSection[] = [
  { name: 'Harbour', slug: 'harbour' },
  { name: 'City', slug: 'city' },
  TRADE,
  { name: 'Culture', slug: 'culture' },
]

/** The frame of an invented paper. */
export const frame: SiteFrame = {
  name: 'The Sound Ledger',
  tagline: 'Written on the water since the first ferry',
  origin: 'https://ledger.example',
  timeZone: 'America/Halifax',
  language: 'en',
  contact: 'desk@ledger.example',
  sections: SECTIONS,
  now: '2026-11-23T17:10:00-04:00',
}

/** Built files as the manifest names them. */
export const assets: SiteAssets = {
  css: '/_site/site-0.css',
  icon: '/_site/icon-0.svg',
  preload: ['/_site/text-0.woff2'],
}

/** The head of a plain page. */
export const meta: PageMeta = {
  title: 'The Sound Ledger',
  description: '',
  canonical: 'https://ledger.example/',
  index: true,
  tags: [],
  jsonLd: null,
}

/** A photo with renditions in two types; `key` names its files. */
export function photo(key: string, over: Partial<PublicPhoto> = {}): PublicPhoto {
  const caption =
    'Freight trucks wait for the afternoon ferry at Pier 9 in Port Carrow on Friday, Nov. 20, 2026. Drivers said the line has grown by an hour since the talks began.'
  const widths = [640, 1280, 1920]
  return {
    key,
    alt: 'A row of trucks on a wet pier at dusk, a ferry with its lights on behind them.',
    caption: [text(caption)],
    captionText: caption,
    creator: 'Ottoline Varga-Reyes',
    agency: 'Tidewater Pictures',
    copyright: '© 2026 Ottoline Varga-Reyes / Tidewater Pictures',
    digitalSourceType: '',
    width: 2400,
    height: 1600,
    renditions: (['image/jpeg', 'image/webp'] as const).flatMap((type) =>
      widths.map((width): PublicRendition => rendition(key, width, type)),
    ),
    ...over,
  }
}

function rendition(key: string, width: number, type: 'image/jpeg' | 'image/webp'): PublicRendition {
  const height = Math.round((width * 2) / 3)
  return { src: `/media/${key}-${width}.${type === 'image/jpeg' ? 'jpg' : 'webp'}`, width, height, type }
}

const ON_TWO_PEOPLE = ['people']
const HEADLINE =
  'Carrow and Eastlight to reject quota on ferry freight as strait talks near their end: Sources'
const DEK =
  'Both governments will stay at the table until the deadline, but neither will accept a ceiling on cargo.'

/** The story that a trade desk runs every day: two unnamed people, an office not reached, figures, quotations. */
export const story: PublicStory = {
  id: '0193a5c2-7b1e-7c3a-9a51-2f6f1b0c4d11',
  path: '/trade/2026/11/23/strait-talks-quota-rejected',
  section: TRADE,
  headline: doc(block('line', HEADLINE)),
  headlineText: HEADLINE,
  dek: doc(block('line', DEK)),
  dekText: DEK,
  keyPoints: doc(
    block(
      'keyPoint',
      'Carrow and Eastlight will ',
      text('refuse a ceiling on ferry freight', claim('c1', ...ON_TWO_PEOPLE)),
      ' at this week’s talks.',
    ),
    block('keyPoint', 'Neither side plans to leave the table before the Thursday deadline.'),
    block('keyPoint', 'The strait carried goods worth 4.1 billion crowns last year, most of them by truck.'),
  ),
  body: doc(
    block(
      'paragraph',
      'The governments of Carrow and Eastlight ',
      text('will refuse a proposed quota on ferry freight', claim('c2', ...ON_TWO_PEOPLE)),
      text(
        ' this week, according to two people briefed on the positions that both will take.',
        claim('c2', ...ON_TWO_PEOPLE),
      ),
    ),
    block(
      'paragraph',
      'The two sides ',
      text('will not walk away from the table', claim('c3', ...ON_TWO_PEOPLE)),
      ', these people said. They asked not to be named because the talks are closed to the public.',
    ),
    block(
      'paragraph',
      text(
        'The Office of the Strait Commissioner could not immediately be reached for comment.',
        claim('c4', 'asked-commissioner'),
      ),
    ),
    block(
      'paragraph',
      'Talks among staff negotiators began on Friday and are due to end on Thursday with a ',
      text('joint statement', { type: 'link', attrs: { href: 'https://strait.example/statement' } }),
      ' at 3 p.m. local time.',
    ),
    { type: 'photo', attrs: { photo: 'pier-9' }, content: [] },
    block(
      'paragraph',
      'The quota, which the ',
      text('Island Shippers’ Union', { type: 'bold' }),
      ' put forward in September, would cap the number of trucks on each crossing at forty.',
    ),
    block(
      'paragraph',
      text('“It is the worst idea that has ever come over that water,”', claim('c5', 'named-mayor')),
      ' Mayor Bettina Ostrander of Port Carrow told a public meeting last week. She called the union and the commissioner ',
      text('“equally hard of hearing.”', claim('c6', 'named-mayor')),
    ),
    block('heading', 'What is at stake'),
    block(
      'paragraph',
      text(
        'Carrow was Eastlight’s second-largest trading partner last year,',
        claim('c7', 'office', 'register'),
      ),
      ' according to the commissioner’s office.',
    ),
    block(
      'paragraph',
      text('Goods worth 2.6 billion crowns went east and 1.5 billion came west,', claim('c8', 'office')),
      ' the office said in its yearly report.',
    ),
    block(
      'blockquote',
      block(
        'paragraph',
        text(
          '“A truck that waits an hour is a truck that was not paid for that hour.”',
          claim('c9', 'driver'),
        ),
      ),
    ),
    block(
      'paragraph',
      'That was how Ivo Castellan-Webb, who drives fish to Eastlight twice a week, put it on the pier on Friday.',
    ),
    block('paragraph', 'A reading of the timetable shows what a cap would do:'),
    {
      type: 'bulletList',
      content: [
        block('listItem', block('paragraph', 'The morning boat would leave eleven trucks behind.')),
        block(
          'listItem',
          block('paragraph', 'The afternoon boat would leave nineteen, on an average weekday.'),
        ),
      ],
    },
    {
      type: 'table',
      content: [
        tableRow('tableHeader', 'Crossing', 'Trucks a day'),
        tableRow('tableCell', 'Morning boat', '51'),
        tableRow('tableCell', 'Afternoon boat', '59'),
      ],
    },
    block(
      'pullQuote',
      block(
        'pullQuoteText',
        text('“It is the worst idea that has ever come over that water.”', claim('c5', 'named-mayor')),
      ),
      block('pullQuoteSpeaker', 'Bettina Ostrander, mayor of Port Carrow'),
    ),
    block(
      'infoBox',
      block('infoBoxTitle', 'What the cap is'),
      block('paragraph', 'Forty trucks on each crossing, from January, for two years.'),
    ),
    {
      type: 'relatedStory',
      attrs: {
        path: '/harbour/2026/11/20/night-ferries',
        headlineText: 'Harbour board wants night ferries back by spring',
      },
    },
    {
      type: 'embed',
      attrs: { url: 'https://vimeo.com/123456' },
      content: [text('The mayor speaks on the pier, in a film of two minutes.')],
    },
    {
      type: 'gallery',
      content: [
        { type: 'photo', attrs: { photo: 'pier-2' } },
        { type: 'photo', attrs: { photo: 'pier-3' } },
      ],
    },
    block(
      'paragraph',
      'A second round, if there is to be one, would open in ',
      text('January', { type: 'italic' }),
      '.',
    ),
  ),
  dateline: 'PORT CARROW',
  bylines: [
    { name: 'Maren Tolliver-Achebe', slug: 'maren-tolliver-achebe', creditLine: '', kind: 'person' },
    { name: 'Tidewater Pictures', slug: 'tidewater-pictures', creditLine: '', kind: 'agency' },
  ],
  publishedAt: '2026-11-23T14:02:00-04:00',
  updatedAt: '2026-11-23T16:35:00-04:00',
  leadPhoto: photo('ferry-at-dusk'),
  photos: {
    'pier-9': photo('pier-9', { creator: 'Lem Okonjo-Hale', agency: '' }),
    'pier-2': photo('pier-2'),
    'pier-3': photo('pier-3'),
    'ferry-at-dusk': photo('ferry-at-dusk'),
  },
  known: [
    {
      key: 'people',
      kind: 'unnamed',
      title: 'Two people, each described as “a person briefed on the positions”',
      detail: 'Briefed on the matter',
      terms: 'On background',
      reason:
        'They were not named because the talks are closed to the public, and speaking of them could cost them their work.',
      href: null,
      passages: ['c1', 'c2', 'c3'],
    },
    {
      key: 'named-mayor',
      kind: 'person',
      title: 'Bettina Ostrander',
      detail: 'Mayor of Port Carrow, at a public meeting',
      terms: 'On the record',
      reason: '',
      href: null,
      passages: ['c5', 'c6'],
    },
    {
      key: 'office',
      kind: 'organization',
      title: 'Office of the Strait Commissioner',
      detail: 'Yearly report on trade',
      terms: 'On the record',
      reason: '',
      href: null,
      passages: ['c7', 'c8'],
    },
    {
      key: 'register',
      kind: 'dataset',
      title: 'Register of crossings, 2025',
      detail: 'Published by the Harbour Board',
      terms: '',
      reason: '',
      href: 'https://board.example/register',
      passages: ['c7'],
    },
    {
      key: 'driver',
      kind: 'person',
      title: 'Ivo Castellan-Webb',
      detail: 'Truck driver',
      terms: 'On the record',
      reason: '',
      href: null,
      passages: ['c9'],
    },
  ],
  asked: [
    {
      key: 'asked-commissioner',
      party: 'Office of the Strait Commissioner',
      outcome: 'Asked for comment; could not be reached.',
      reply: '',
      passages: ['c4'],
    },
  ],
  notices: [
    {
      kind: 'correction',
      text: 'An earlier version of this story gave the wrong number of trucks for the proposed cap. It is forty, not fourteen.',
      at: '2026-11-23T16:35:00-04:00',
    },
    {
      kind: 'update',
      text: 'This story was updated with figures from the commissioner’s yearly report.',
      at: '2026-11-23T15:20:00-04:00',
    },
  ],
  topics: [
    { name: 'Strait talks', slug: 'strait-talks' },
    { name: 'Ferries', slug: 'ferries' },
  ],
  wordCount: 318,
}

const TEASERS: [string, string, string, boolean][] = [
  [
    'harbour',
    'Harbour board wants night ferries back by spring',
    'A vote is due in December; crews say they are short of forty hands.',
    true,
  ],
  [
    'city',
    'Council keeps the tram, and raises its fare',
    'The decision ends a year of argument over line 4.',
    true,
  ],
  ['culture', 'The old customs house opens as a theatre of 90 seats', '', true],
  ['trade', 'Kelp prices fall for a third month', 'Growers blame a warm autumn and a full warehouse.', false],
  ['city', 'School roof to be mended before the frost', '', false],
  [
    'harbour',
    'Two boats safe after a night adrift',
    'A tow line parted at the bar; both crews are home.',
    true,
  ],
  [
    'culture',
    'A choir of dockers sings for its rehearsal room',
    'The room has no heating and the best echo in town.',
    true,
  ],
  [
    'trade',
    'Eastlight’s largest cannery to add a night shift',
    'It says ninety people will be hired by March.',
    true,
  ],
  ['harbour', 'New buoys mark the shoal off Gannet Point', '', false],
  [
    'city',
    'Water pipes on Lantern Street to close the road for six weeks',
    'Shops will stay open behind the fences.',
    false,
  ],
  ['culture', 'Library counts its thousandth reader of the year', '', false],
  [
    'harbour',
    'Dredging starts on Monday in the inner basin',
    'Skippers are asked to keep to the western channel.',
    false,
  ],
  ['trade', 'Boatyard wins an order for six pilot launches', 'The first is to be afloat in a year.', false],
  ['city', 'Mayor’s budget leaves the night bus alone', '', true],
]

/** A page full of stories, newest first. */
export const teasers: PublicTeaser[] = [
  teaserOf(story),
  ...TEASERS.map(([slug, headlineText, dekText, pictured], position): PublicTeaser => {
    const section = SECTIONS.find((candidate) => candidate.slug === slug) ?? TRADE
    const at = new Date(Date.parse('2026-11-23T12:40:00-04:00') - position * 4 * 3_600_000).toISOString()
    const bylines = [
      {
        name: position % 2 ? 'Lem Okonjo-Hale' : 'Maren Tolliver-Achebe',
        slug: `writer-${position % 2}`,
        creditLine: '',
        kind: 'person' as const,
      },
    ]
    const path = `/${slug}/2026/11/23/story-${position}`
    return {
      path,
      section,
      headlineText,
      dekText,
      bylines,
      publishedAt: at,
      updatedAt: null,
      photo: pictured ? photo(`photo-${position}`) : null,
    }
  }),
]

function teaserOf({
  path,
  section,
  headlineText,
  dekText,
  bylines,
  publishedAt,
  updatedAt,
  leadPhoto,
}: PublicStory): PublicTeaser {
  return { path, section, headlineText, dekText, bylines, publishedAt, updatedAt, photo: leadPhoto }
}
