import { expect, test } from 'vitest'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import type { NodeJson, StoryDocument } from '#lib/document/model/story-document.ts'
import type { UseView } from '#lib/sources/model/use-view.ts'
import { compareFacts } from './compare-facts.ts'
import type { SeenFacts } from './seen-facts.ts'

const facts = (over: Partial<SeenFacts> = {}): SeenFacts => ({
  storyType: 'news',
  slug: null,
  slugline: '',
  plannedWords: null,
  section: 'World',
  topics: [],
  bylines: [],
  uses: [],
  claims: [],
  commentRequests: [],
  photos: [],
  ...over,
})
const story = (...content: NodeJson[]): StoryDocument => ({
  ...emptyDocument(),
  body: { type: 'doc', content },
})
const claimed = (text: string): NodeJson => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [{ type: 'claim', attrs: { id: 'c1' } }] }],
})
const use = (over: Partial<UseView>): UseView => ({
  id: 'u1',
  known: true,
  mine: false,
  obtainedByMe: false,
  anonymous: false,
  label: 'Harbour Office',
  source: null,
  description: '',
  recordStatus: {
    id: 'on_record',
    name: 'On the record',
    mayPublish: true,
    mayQuote: true,
    mayName: true,
    mayDescribe: true,
    mayMention: true,
    lineStyle: 'solid',
  },
  basis: null,
  reason: '',
  reasonWithheld: false,
  terms: '',
  hasNotes: false,
  channel: null,
  obtainedAt: null,
  obtainedById: null,
  knowers: [],
  material: null,
  approved: null,
  revision: 1,
  ...over,
})
const compare = (before: SeenFacts, after: SeenFacts, words = story(claimed('It was close'))) =>
  compareFacts({ document: words, facts: before }, { document: words, facts: after })

test('a changed agreement and an approval are named with what was and what is', () => {
  const before = facts({ uses: [use({})] })
  const status = { ...use({}).recordStatus, id: 'background', name: 'Background' }
  const approved = { personId: 'e', name: 'Edda Marsh', at: '', level: 'desk' as const }
  const { sources } = compare(before, facts({ uses: [use({ recordStatus: status, approved })] }))
  expect(sources).toEqual([
    {
      id: 'u1',
      label: 'Harbour Office',
      change: 'changed',
      fields: [
        { name: 'Agreement', before: 'On the record', after: 'Background', isTime: false },
        { name: 'Approved by', before: '', after: 'Edda Marsh', isTime: false },
      ],
    },
  ])
})

test('a passage that came to rest on another source is named by its words', () => {
  const claim = {
    id: 'c1',
    useIds: ['u1'],
    commentRequestIds: [],
    verified: null,
    againstParty: '',
  }
  const uses = [use({}), use({ id: 'u2', label: 'Anonymous source 1' })]
  const after = facts({ uses, claims: [{ ...claim, useIds: ['u1', 'u2'] }] })
  expect(compare(facts({ uses, claims: [claim] }), after).claims).toMatchObject([
    {
      label: '“It was close”',
      change: 'changed',
      fields: [{ name: 'Rests on', before: 'Harbour Office', after: 'Anonymous source 1; Harbour Office' }],
    },
  ])
})

test('a passage that lost its words is read as removed, one that was only reworded as unchanged', () => {
  const claim = { id: 'c1', useIds: [], commentRequestIds: [], verified: null, againstParty: '' }
  const side = (document: StoryDocument) => ({ document, facts: facts({ claims: [claim] }) })
  const was = side(story(claimed('It was close')))
  expect(compareFacts(was, side(story())).claims).toMatchObject([{ change: 'removed' }])
  expect(compareFacts(was, side(story(claimed('It was very close')))).claims).toEqual([])
})

const photo = {
  photoUseId: 'p1',
  photoId: 'f1',
  label: 'ferry.jpg',
  caption: '',
  alt: '',
  creator: 'Ida Quill',
  agency: '',
  copyright: '',
  rights: 'unknown' as const,
  digitalSourceType: '',
}
const shown = (alt: string, crop: object | null): NodeJson => ({
  type: 'photo',
  attrs: { photoUseId: 'p1', alt, crop },
})

test('alt text, crop and credit of a photo are told apart', () => {
  const side = (alt: string, crop: object | null, creator: string) => ({
    document: story(shown(alt, crop)),
    facts: facts({ photos: [{ ...photo, creator }] }),
  })
  const after = side('A ferry at the quay', { x: 0.1, y: 0, width: 0.5, height: 1 }, 'Ida Q. Quill')
  expect(compareFacts(side('A ferry', null, 'Ida Quill'), after).photos).toMatchObject([
    {
      label: 'ferry.jpg',
      fields: [
        { name: 'Alt text', before: 'A ferry', after: 'A ferry at the quay' },
        { name: 'Credit', before: 'Ida Quill', after: 'Ida Q. Quill' },
        {
          name: 'Crop',
          before: 'The whole picture',
          after: '50 by 100 percent, from 10 across and 0 down',
        },
      ],
    },
  ])
  expect(compareFacts({ document: story(), facts: facts() }, after).photos[0]?.change).toBe('added')
})

test('section, topics, bylines, slugline, address and planned words are details', () => {
  const after = facts({
    section: 'Business',
    topics: ['Ports'],
    bylines: [{ name: 'Rona Quill', creditLine: '' }],
    slug: 'harbour',
    slugline: 'HARBOUR',
    plannedWords: 600,
  })
  expect(compare(facts(), after).details.map(({ name, after: now }) => [name, now])).toEqual([
    ['Section', 'Business'],
    ['Topics', 'Ports'],
    ['Bylines', 'Rona Quill'],
    ['Slugline', 'HARBOUR'],
    ['Address', 'harbour'],
    ['Planned words', '600'],
  ])
})

test('nothing changed is nothing to read', () => {
  const one = facts({ uses: [use({})], photos: [photo] })
  expect(compare(one, structuredClone(one))).toEqual({
    sources: [],
    claims: [],
    requests: [],
    photos: [],
    details: [],
  })
})
