import { describe, expect, it } from 'vitest'
import { story, teasers } from './fixtures.ts'
import { parsePublicStory, parseTeaser } from './public-story-schema.ts'

describe('a published version is read back', () => {
  it('gives exactly what was stored', () => {
    expect(parsePublicStory(JSON.parse(JSON.stringify(story)))).toEqual(story)
  })

  it('also when it was written before terms, replies and ways of making a picture were kept', () => {
    const older = JSON.parse(
      JSON.stringify(story, (key, value: unknown) =>
        ['terms', 'reply', 'digitalSourceType', 'topics'].includes(key) ? undefined : value,
      ),
    ) as unknown
    const read = parsePublicStory(older)
    expect(read.known.map(({ terms }) => terms)).toEqual(story.known.map(() => ''))
    expect(read.asked.map(({ reply }) => reply)).toEqual(story.asked.map(() => ''))
    expect(read.leadPhoto?.digitalSourceType).toBe('')
    expect(read.topics).toEqual([])
  })

  it('gives a list what it shows', () => {
    expect(parseTeaser(story)).toEqual(teasers[0])
  })

  it.each([
    ['an address of another host', { ...story, path: '//elsewhere.example' }],
    ['an address that is a script', { ...story, path: 'javascript:alert(1)' }],
    ['a time without zone', { ...story, publishedAt: '2026-11-23T14:02:00' }],
    [
      'a passage that cannot stand in an address',
      { ...story, known: [{ ...story.known[0], passages: ['" onclick'] }] },
    ],
    ['a part that is missing', { ...story, body: undefined }],
    [
      'a notice of an unknown kind',
      { ...story, notices: [{ kind: 'withdrawal', text: 'x', at: story.publishedAt }] },
    ],
    ['nothing at all', null],
  ])('refuses %s', (_what, stored) => {
    expect(() => parsePublicStory(stored)).toThrow()
  })

  it('refuses a picture from elsewhere', () => {
    const photo = {
      ...story.leadPhoto,
      renditions: [{ src: 'https://elsewhere.example/a.jpg', width: 1, height: 1, type: 'image/jpeg' }],
    }
    expect(() => parsePublicStory({ ...story, leadPhoto: photo })).toThrow()
  })
})
