import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FrontPage } from '#components/site/front-page.tsx'
import { renderPage } from '#components/site/render-page.ts'
import { StoryPage } from '#components/site/story/story-page.tsx'
import { claimWords } from '#lib/document/model/claims.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { frontMeta, storyMeta } from '#lib/publishing/feeds/page-metas.ts'
import { toRss } from '#lib/publishing/feeds/rss.ts'
import { toSitemap } from '#lib/publishing/feeds/sitemap.ts'
import { assets, frame } from '#lib/publishing/model/fixtures.ts'
import { arrangeFront } from '#lib/publishing/model/front.ts'
import { parsePublicStory, parseTeaser } from '#lib/publishing/model/public-story-schema.ts'
import { toPublicStory } from '#lib/publishing/model/to-public-story.ts'
import type { RecordStatus, StorySourcing, UseFact } from '#lib/sources/model/sourcing.ts'
import { testDocument } from '#lib/testing/newsroom.ts'

/** One rest of a claim on an anonymous source: who (by number), under which agreement, how they know. */
type Rest = { person: number; status: 'background' | 'deep' | 'off'; words: number; basis: number }
type Shape = { claims: Rest[][]; repeated: boolean; asked: number[] }

const WORDS = ['an official', 'a person briefed on the talks', 'a diplomat']
const BASES = ['briefed', 'first_hand', null] as const
const PEOPLE = 4

const shapes: fc.Arbitrary<Shape> = fc.record({
  claims: fc.array(
    fc.array(
      fc.record({
        person: fc.nat(PEOPLE - 1),
        status: fc.constantFrom('background', 'background', 'deep', 'off'),
        words: fc.nat(WORDS.length - 1),
        basis: fc.nat(BASES.length - 1),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 2, maxLength: 6 },
  ),
  repeated: fc.boolean(),
  asked: fc.array(fc.nat(PEOPLE - 1), { maxLength: 2 }),
})

function statusOf(name: Rest['status']): RecordStatus {
  const [mayPublish, mayDescribe] = [name !== 'off', name === 'background']
  const flags = { mayPublish, mayDescribe, mayMention: mayDescribe, mayQuote: mayPublish, mayName: false }
  return { id: name, name: `On ${name}`, lineStyle: 'dashed', ...flags }
}

function useOf(rest: Rest, sourceId: string): UseFact {
  return {
    id: randomUUID(),
    source: {
      id: sourceId,
      kind: 'person',
      anonymous: true,
      publicName: '',
      description: WORDS[rest.words] ?? '',
      jobRole: '',
      affiliation: '',
      url: '',
      reporterId: randomUUID(),
      independenceGroupId: randomUUID(),
      identityKept: 'sealed',
    },
    description: WORDS[rest.words] ?? '',
    recordStatus: statusOf(rest.status),
    basis: BASES[rest.basis] ?? null,
    reason: 'The talks are private.',
    reasonWithheld: false,
    terms: `Agreed with ${sourceId}`,
    hasNotes: true,
    channel: 'phone',
    obtainedAt: new Date(Math.floor(Math.random() * 1e12)).toISOString(),
    obtainedById: randomUUID(),
    knowers: [],
    material: null,
    approved: null,
    revision: 1,
  }
}

/** The same agreed words with `who` behind each claim; every id, time and order of the records is another one each time. */
function world(shape: Shape, who: (claim: number, person: number) => string) {
  const ids = shape.claims.map(() => randomUUID())
  const rests = shape.claims.map((claim, at) => claim.map((rest) => useOf(rest, who(at, rest.person))))
  const requests = shape.asked.map((person, at) => ({
    id: randomUUID(),
    party: `Party ${at}`,
    sourceId: who(0, person),
    sourceIsAnonymous: true,
    channel: 'phone' as const,
    askedAt: null,
    deadline: null,
    summary: '',
    outcome: 'commented' as const,
    reply: '',
    publicReply: 'Words of somebody who is not named.',
    repliedAt: null,
    claimId: ids[at] ?? null,
    revision: 1,
    whyNot: '',
  }))
  const sourcing: StorySourcing = {
    uses: shuffled(rests.flat()),
    claims: shuffled(
      rests.map((uses, at) => ({
        id: ids[at] ?? '',
        useIds: shuffled(uses.map(({ id }) => id)),
        commentRequestIds: [],
        verified: null,
        againstParty: '',
      })),
    ),
    commentRequests: requests,
    attestations: [],
  }
  return { sourcing, ids }
}

function shuffled<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

function documentOf(ids: readonly string[], repeated: boolean): StoryDocument {
  const paragraphs = ids.map((claim, at) => [{ claim, words: `Sentence ${at}` }, '.'])
  const again = repeated ? [[{ claim: ids[0] ?? '', words: 'Sentence 0 again' }, '.']] : []
  return testDocument({ headline: 'Talks go on: Sources', paragraphs: [...paragraphs, ...again] })
}

/** Every byte that readers and machines get of a story. */
async function publicBytes(shape: Shape, { sourcing, ids }: ReturnType<typeof world>): Promise<string> {
  const document = documentOf(ids, shape.repeated)
  expect(claimWords(document, ids[1] ?? '')).toBe('Sentence 1')
  const facts = {
    ...sourcing,
    storyType: 'news',
    slug: null,
    slugline: '',
    plannedWords: null,
    state: 'draft' as const,
    isPrivate: false,
    authorIds: [],
    section: { id: randomUUID(), name: 'Trade', slug: 'trade' },
    bylines: [],
    photos: [],
    topics: [],
    language: 'en',
  }
  const made = toPublicStory({
    related: new Map(),
    storyId: 'the-story',
    path: '/trade/2026/11/23/talks',
    document,
    facts,
    publishedAt: frame.now,
    updatedAt: null,
    notices: [],
  })
  const stored = JSON.stringify(made)
  const story = parsePublicStory(JSON.parse(stored))
  const teaser = parseTeaser(story)
  const page = { frame, assets }
  return [
    stored,
    await renderPage(<StoryPage {...page} meta={storyMeta(story, frame)} story={story} related={[]} />),
    await renderPage(
      <FrontPage {...page} meta={frontMeta(frame)} front={arrangeFront([teaser], frame.sections)} />,
    ),
    toRss([story], frame),
    toSitemap({ stories: [story], authors: [], topics: [] }, frame),
  ].join('\n')
}

/** Another person for each person, claim by claim: nobody who stands behind two claims stays the same behind both. */
function strangers(): (claim: number, person: number) => string {
  const ids = new Map<string, string>()
  return (claim, person) => {
    const key = `${claim} ${person}`
    const id = ids.get(key) ?? randomUUID()
    ids.set(key, id)
    return id
  }
}

function sameFour(): (claim: number, person: number) => string {
  const ids = Array.from({ length: PEOPLE }, () => randomUUID())
  return (_, person) => ids[person] ?? ''
}

it('no two claims can be traced to one unnamed source: every public byte is the same whoever stands behind each', async () => {
  await fc.assert(
    fc.asyncProperty(shapes, async (shape) => {
      const four = sameFour()
      const turned = (claim: number, person: number) => four(claim, (person + claim) % PEOPLE)
      const [same, other, swapped] = await Promise.all(
        [four, strangers(), turned].map((who) => publicBytes(shape, world(shape, who))),
      )
      expect(other).toBe(same)
      expect(swapped).toBe(same)
    }),
    { numRuns: 60 },
  )
})

it('no id of a source, use, claim or request is in any public byte, nor what was agreed with an unnamed source', async () => {
  await fc.assert(
    fc.asyncProperty(shapes, async (shape) => {
      const bytes = await publicBytes(shape, world(shape, sameFour()))
      expect(bytes).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/)
      expect(bytes).not.toMatch(/Agreed with|Party \d|On deep|On off|Words of somebody/)
    }),
    { numRuns: 60 },
  )
})
