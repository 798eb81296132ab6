import { describe, expect, it } from 'vitest'
import { plainText } from './markup.ts'
import { documentOf, photoTexts, storyAfter } from './document.ts'
import type { DocumentSetting } from './document.ts'
import type { SeedPhoto, SeedStory } from './types.ts'

const photo: SeedPhoto = {
  slug: 'quay',
  caption: 'A quay on <date>.',
  alt: 'A quay.',
  creator: 'Somebody',
  agency: 'Nobody’s',
  copyright: '',
  rights: 'own',
  city: 'Port Merrin',
  country: 'Kerrane',
  takenDaysAgo: 2,
}
const setting: DocumentSetting = {
  claimIdOf: (key) => `claim-${key}`,
  photoUseIdOf: (slug) => `use-${slug}`,
  photoOf: () => photo,
  now: new Date('2026-11-23T21:00:00Z'),
  timeZone: 'America/Halifax',
}
const story: SeedStory = {
  key: 'quay',
  section: 'city',
  state: 'published',
  author: 'maren',
  bylines: ['maren'],
  slug: 'quay',
  slugline: 'quay',
  headline: 'A quay',
  dek: '',
  keyPoints: [],
  topics: ['Harbour'],
  dateline: 'PORT MERRIN',
  body: ['It {{a|opened on <day -1>}}.', { photo: 'quay' }],
  leadPhoto: 'quay',
  claims: { a: [] },
  createdMinutesAgo: 100,
  publishedMinutesAgo: 50,
  revisions: [
    {
      minutesAgo: 20,
      by: 'henrike',
      changeKind: 'silent_fix',
      edits: [{ part: 'headline', find: 'A', replace: 'The' }],
    },
    {
      minutesAgo: 10,
      by: 'henrike',
      changeKind: 'silent_fix',
      edits: [{ part: 'body', find: 'It {{a|', replace: '{{a|It ' }],
    },
  ],
}

describe('documents of demo stories', () => {
  it('carry the ids of claims and photos, the dates of the day and the caption of the library', () => {
    const { body, meta } = documentOf(story, setting)
    expect(meta).toEqual({ dateline: 'PORT MERRIN', leadPhotoUseId: 'use-quay' })
    expect(body.content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'It ' },
          { type: 'text', text: 'opened on Sunday', marks: [{ type: 'claim', attrs: { id: 'claim-a' } }] },
          { type: 'text', text: '.' },
        ],
      },
      {
        type: 'photo',
        attrs: { photoUseId: 'use-quay', alt: 'A quay.', crop: null },
        content: [{ type: 'text', text: 'A quay on Nov. 21, 2026.' }],
      },
    ])
  })

  it('have one empty line where there is no text', () => {
    const { dek, keyPoints } = documentOf(story, setting)
    expect(dek.content).toEqual([{ type: 'line' }])
    expect(keyPoints.content).toEqual([{ type: 'keyPoint' }])
  })

  it('know headings, lists, quotations and rules', () => {
    const body = [
      { heading: 'H' },
      { list: ['one'], ordered: true },
      { quote: ['said'] },
      { rule: true as const },
    ]
    expect(documentOf({ ...story, body }, setting).body.content?.map(({ type }) => type)).toEqual([
      'heading',
      'orderedList',
      'blockquote',
      'horizontalRule',
    ])
  })

  it('date a photo no later than the publication of its story', () => {
    const latest = new Date('2026-11-20T12:00:00Z')
    expect(photoTexts(photo, setting.now, setting.timeZone, latest).caption).toBe('A quay on Nov. 20, 2026.')
  })
})

describe('revisions of demo stories', () => {
  it('apply one after the other', () => {
    expect(storyAfter(story, 0)).toBe(story)
    expect(storyAfter(story, 1).headline).toBe('The quay')
    expect(
      storyAfter(story, 2).body.map((block) => (typeof block === 'string' ? plainText(block) : '')),
    ).toEqual(['It opened on <day -1>.', ''])
  })

  it('are refused when their words are not there exactly once', () => {
    const edits = [{ part: 'body' as const, find: 'absent', replace: '' }]
    const broken = {
      ...story,
      revisions: [{ minutesAgo: 5, by: 'henrike' as const, changeKind: 'update' as const, edits }],
    }
    expect(() => storyAfter(broken, 1)).toThrow('“absent” is not exactly once in the body')
  })
})
