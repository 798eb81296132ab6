import { describe, expect, it } from 'vitest'
import { checkStory } from '#lib/checks/check-story.ts'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { wordCount } from '#lib/document/model/word-count.ts'
import { validateDocument } from '#lib/document/validate.ts'
import { bylines, masthead, people, photos, sections, sources, stories } from './content.ts'
import { documentOf, storyAfter } from './document.ts'
import { claimKeysIn } from './markup.ts'
import { checkStoryOf, photoSlugsOf, setting } from './testing/check-story-of.ts'
import type { SeedStory } from './types.ts'

const UNWRITTEN = ['pitch', 'assigned', 'archived']
const out = stories.filter(({ state }) => state === 'published' || state === 'withdrawn')
const versionsOf = (story: SeedStory) =>
  Array.from({ length: (story.revisions?.length ?? 0) + 1 }, (_, count) => storyAfter(story, count))
const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key)
const textsOf = (story: SeedStory): string[] => [
  story.headline,
  story.dek,
  ...story.keyPoints,
  ...story.body.flatMap((block) => {
    if (typeof block === 'string') return [block]
    if ('heading' in block) return [block.heading]
    if ('list' in block) return [...block.list]
    if ('quote' in block) return [...block.quote]
    return 'photo' in block && block.caption !== undefined ? [block.caption] : []
  }),
]
const claimKeysOf = (story: SeedStory) => new Set(textsOf(story).flatMap(claimKeysIn))

describe('the demo newsroom', () => {
  it('has a masthead with a real zone, four sections, six people of all roles and two agencies', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: masthead.timeZone })).not.toThrow()
    expect(sections).toHaveLength(4)
    expect(people).toHaveLength(7)
    expect(new Set(people.map(({ role }) => role)).size).toBe(6)
    expect(people.every(({ email }) => email.endsWith('@stet.example'))).toBe(true)
    expect(bylines.filter(({ kind }) => kind === 'agency')).toHaveLength(2)
  })

  it('talks about words that stand there, in stories that wait', () => {
    const talked = stories.filter(({ conversations, suggestions }) => conversations ?? suggestions)
    expect(talked.length).toBeGreaterThan(2)
    for (const story of talked) {
      expect(['submitted', 'in_edit', 'ready']).toContain(story.state)
      const blocks = toTextBlocks(documentOf(story, setting))
      const stands = ({ part }: { part: string }, words: string) =>
        blocks.some(
          (block) => block.part === (part === 'keyPoints' ? 'keyPoint' : part) && block.text.includes(words),
        )
      for (const one of story.conversations ?? []) expect(stands(one, one.about), one.about).toBe(true)
      for (const one of story.suggestions ?? []) expect(stands(one, one.find), one.find).toBe(true)
    }
  })

  it('uses every key, slug and address once', () => {
    const lists = [
      keysOf(stories),
      stories.map(({ slug }) => slug),
      stories.map(({ slugline }) => slugline),
      keysOf(sources),
      keysOf(bylines),
      bylines.map(({ slug }) => slug),
      photos.map(({ slug }) => slug),
      people.map(({ email }) => email),
    ]
    for (const list of lists) expect(new Set(list).size).toBe(list.length)
  })

  it('has about forty stories in every state over two weeks, most of them published', () => {
    expect(stories.length).toBeGreaterThanOrEqual(38)
    expect(new Set(stories.map(({ state }) => state)).size).toBe(9)
    expect(out.length).toBeGreaterThan(stories.length / 2)
    expect(Math.max(...out.map((story) => story.publishedMinutesAgo ?? 0))).toBeGreaterThan(11 * 24 * 60)
  })

  it('shows every picture of the library and every section on the front', () => {
    const shown = new Set(out.flatMap(photoSlugsOf))
    expect(photos.map(({ slug }) => slug).filter((slug) => !shown.has(slug))).toEqual([])
    expect(new Set(out.map(({ section }) => section)).size).toBe(4)
  })

  it('has no source that no story uses', () => {
    const used = new Set(stories.flatMap((story) => (story.uses ?? []).map(({ source }) => source)))
    expect(keysOf(sources).filter((key) => !used.has(key))).toEqual([])
  })

  it('links to invented addresses only', () => {
    const addresses = JSON.stringify([stories, sources]).match(/https?:\/\/[^/"\s)]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([])
  })

  it('shows what the newsroom can do: unnamed people, every outcome, every kind of change', () => {
    const unnamed = new Set(sources.flatMap((source) => (source.anonymous === true ? [source.key] : [])))
    const withUnnamed = out.filter((story) => (story.uses ?? []).some(({ source }) => unnamed.has(source)))
    const outcomes = new Set(stories.flatMap((story) => (story.commentRequests ?? []).map((r) => r.outcome)))
    const kinds = out.flatMap((story) => (story.revisions ?? []).map(({ changeKind }) => changeKind))
    expect(withUnnamed.length).toBeGreaterThanOrEqual(6)
    expect(outcomes.size).toBe(7)
    expect(kinds.filter((kind) => kind === 'correction').length).toBeGreaterThanOrEqual(2)
    expect(new Set(kinds).size).toBe(5)
  })
})

describe.each(stories.map((story) => [story.key, story] as const))('the story %s', (_, story) => {
  it('refers only to what exists', () => {
    const useKeys = keysOf(story.uses ?? [])
    const known = new Set(keysOf(people))
    const knowers = (story.uses ?? []).flatMap((use) => use.knownTo ?? [])
    expect(() => checkStoryOf(story)).not.toThrow()
    expect(new Set(useKeys).size).toBe(useKeys.length)
    expect(
      Object.values(story.claims ?? {})
        .flat()
        .filter((key) => !useKeys.includes(key)),
    ).toEqual([])
    expect([story.author, ...(story.coAuthors ?? []), ...knowers].filter((key) => !known.has(key))).toEqual(
      [],
    )
  })

  it('uses every claim that it defines and defines every claim that it uses', () => {
    const defined = Object.keys(story.claims ?? {})
    expect([...claimKeysOf(story)].toSorted()).toEqual(defined.toSorted())
    expect((story.verified?.claims ?? []).filter((key) => !defined.includes(key))).toEqual([])
    const tied = (story.commentRequests ?? []).flatMap(({ claimKey }) => claimKey ?? [])
    expect(tied.filter((key) => !defined.includes(key))).toEqual([])
  })

  it('is about one to three topics', () => {
    expect(story.topics.length).toBeGreaterThan(0)
    expect(story.topics.length).toBeLessThanOrEqual(3)
    expect(new Set(story.topics).size).toBe(story.topics.length)
  })

  it('makes a valid document in every version', () => {
    for (const version of versionsOf(story)) {
      const result = validateDocument(documentOf(version, setting))
      expect(result.ok ? [] : result.problems).toEqual([])
    }
  })

  it('has times in the order in which things happen', () => {
    const { createdMinutesAgo, submittedMinutesAgo, publishedMinutesAgo, revisions, withdrawal } = story
    const moments = [createdMinutesAgo, submittedMinutesAgo, publishedMinutesAgo]
    const later = [...(revisions ?? []).map(({ minutesAgo }) => minutesAgo), withdrawal?.minutesAgo]
    const steps = [...moments, ...later].filter((minutes) => minutes !== undefined)
    expect(steps).toEqual(steps.toSorted((a, b) => b - a))
    expect(new Set(steps).size).toBe(steps.length)
    for (const { askedMinutesAgo } of story.commentRequests ?? []) {
      expect(askedMinutesAgo).toBeLessThan(createdMinutesAgo)
      expect(askedMinutesAgo).toBeGreaterThan(publishedMinutesAgo ?? 0)
    }
  })
})

describe.each(out.map((story) => [story.key, story] as const))('the published story %s', (_, story) => {
  it('leaves nothing open in any version', () => {
    const open = versionsOf(story).flatMap((version) =>
      checkStory(checkStoryOf(version)).filter(({ severity }) => severity !== 'note'),
    )
    expect(open.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })

  it('is long enough to read and short enough to finish', () => {
    const words = wordCount(documentOf(story, setting))
    expect(words).toBeGreaterThanOrEqual(120)
    expect(words).toBeLessThanOrEqual(600)
    const isBrief = (story.plannedWords ?? 0) <= 220
    expect(words >= 240 || isBrief || story.state === 'withdrawn').toBe(true)
  })

  it('has no TK and no token of the content left in its words', () => {
    const text = toTextBlocks(documentOf(story, setting))
      .map((block) => block.text)
      .join('\n')
    expect(text).not.toMatch(/\bTK\b|[{}|<>\\]|\*/)
  })

  it('shows no photo that was taken after it went out', () => {
    const late = photos.filter(
      ({ slug, takenDaysAgo }) =>
        photoSlugsOf(story).includes(slug) && takenDaysAgo * 1440 + 720 < (story.publishedMinutesAgo ?? 0),
    )
    expect(late.map(({ slug }) => slug)).toEqual([])
  })

  it('has bylines, times and a publisher, and tells readers of every change that is not a silent fix', () => {
    expect(story.bylines.length).toBeGreaterThan(0)
    expect(story.publishedMinutesAgo).toBeDefined()
    expect(story.publishedBy).toBeDefined()
    for (const { changeKind, readerText } of story.revisions ?? []) {
      expect(readerText === undefined).toBe(changeKind === 'silent_fix')
    }
    expect(story.withdrawal === undefined).toBe(story.state === 'published')
  })
})

describe('the stories on the desk', () => {
  const rulesOn = (key: string) =>
    stories
      .filter((story) => story.key === key)
      .flatMap((story) => checkStory(checkStoryOf(story)))
      .filter(({ severity }) => severity !== 'note')
      .map(({ rule }) => rule)

  it('leave a reporter something to finish in the draft that is shaped like the lead', () => {
    expect(rulesOn('straits-delay')).toEqual(
      expect.arrayContaining([
        'tk-left',
        'plural-sources',
        'headline-sources',
        'anonymous-without-editor',
        'anonymous-needs-approval',
        'single-anonymous-source',
        'quote-without-claim',
        'unreached-without-record',
      ]),
    )
  })

  it('give an editor one to publish at once and one with a photo to mend', () => {
    expect(rulesOn('dockers-ballot')).toEqual([])
    expect(rulesOn('quay-lamps')).toEqual(['photo-without-alt'])
  })
})

describe.each(
  stories.filter(({ state }) => !UNWRITTEN.includes(state)).map((story) => [story.key, story] as const),
)('the written story %s', (_, story) => {
  it('has words that a desk can read', () => {
    expect(story.headline).not.toBe('')
    expect(wordCount(documentOf(story, setting))).toBeGreaterThan(60)
  })
})
