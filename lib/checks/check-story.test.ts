import { describe, expect, test } from 'vitest'
import { checkStory, createChecker } from './check-story.ts'
import { blockRule } from './define-rule.ts'
import type { RuleInfo } from './model/rule.ts'
import { placeIn } from './story-facts.ts'
import { claimOn, photoOf, storyOf, unnamedUse } from './testing/story.ts'

const rulesOf = (findings: { rule: string }[]) => findings.map(({ rule }) => rule)

describe('checking a story', () => {
  test('a clean story has no findings', () => {
    expect(checkStory(storyOf({ photos: [photoOf('p1')], leadPhotoUseId: 'p1' }))).toEqual([])
  })

  test('an empty draft says what is missing, blocks first and in a fixed order', () => {
    const draft = storyOf({ headline: '', body: [], bylines: [], section: null })
    expect(rulesOf(checkStory(draft))).toEqual(['empty-body', 'no-byline', 'no-section', 'no-headline'])
  })

  test('findings come loudest first, then in reading order', () => {
    const story = storyOf({
      dek: 'The “quiet” quay',
      body: ['“This quay will never be quiet again,” she said.', 'It opens TK.', 'The last ferry is TK.'],
    })
    expect(checkStory(story).map(({ severity, place }) => [severity, place?.part, place?.index])).toEqual([
      ['block', 'body', 1],
      ['block', 'body', 2],
      ['warn', 'body', 0],
      ['note', 'dek', 0],
    ])
  })

  test('a newsroom turns a rule down, off, or up beyond overriding', () => {
    const story = storyOf({ body: ['It opens TK.'] })
    const severityWith = (set: 'off' | 'note' | 'block_always') =>
      checkStory(story, { forAll: { 'tk-left': set } }).map(({ severity, overridable }) => [
        severity,
        overridable,
      ])
    expect(severityWith('off')).toEqual([])
    expect(severityWith('note')).toEqual([['note', true]])
    expect(severityWith('block_always')).toEqual([['block', false]])
  })

  test('a setting for the story’s type counts before the newsroom’s', () => {
    const settings = { forAll: { 'tk-left': 'block' }, byStoryType: { live: { 'tk-left': 'note' } } } as const
    const severities = (storyType: string) =>
      checkStory(storyOf({ storyType, body: ['It opens TK.'] }), settings).map(({ severity }) => severity)
    expect([severities('news'), severities('live')]).toEqual([['block'], ['note']])
  })

  test('a finding keeps its key while the text around it is edited', () => {
    const records = { claims: [claimOn('c', 'u')], uses: [unnamedUse('u')] }
    const keysOf = (...body: string[]) => checkStory(storyOf({ body, ...records })).map(({ key }) => key)
    const before = keysOf('{{c|It will close}}, two people said.')
    expect(before).toHaveLength(1)
    expect(
      keysOf('A new first paragraph.', 'In spring, {{c|it will close for good}}, two people said on Monday.'),
    ).toEqual(before)
  })

  test('other words get another key, also when they begin alike', () => {
    const start = '“We will open the gate in the spring of next year and then'
    const [first] = checkStory(storyOf({ body: [`${start} close it.”`] }))
    const [second] = checkStory(storyOf({ body: [`${start} keep it open.”`] }))
    expect(first?.key).not.toBe(second?.key)
  })
})

describe('a checker while somebody types', () => {
  const info: RuleInfo = {
    name: 'letter-x', title: 'An x', family: 'copy', basis: 'prose', what: 'An x.', why: 'To count.', origin: 'Here', defaultSeverity: 'note',
  } // prettier-ignore

  test('reads a paragraph again only when its words change, and not after undo', () => {
    const readings: string[] = []
    const rule = blockRule(
      info,
      ({ text }) => {
        if (text !== '') readings.push(text)
        return [...text.matchAll(/x/gu)].map(({ index }) => index)
      },
      (sightings) =>
        sightings.map(({ block, reading }) => ({
          message: 'x',
          place: placeIn(block, reading, reading + 1),
          about: 'x',
        })),
    )
    const check = createChecker([rule])
    const story = (...body: string[]) => storyOf({ headline: '', body })
    check(story('a', 'bx', 'c'), {})
    check(story('a', 'bx', 'cx'), {})
    const afterUndo = check(story('new', 'a', 'bx', 'c'), {})
    expect(readings).toEqual(['a', 'bx', 'c', 'cx', 'new'])
    expect(afterUndo.map(({ place }) => place?.index)).toEqual([2])
  })

  test('records that change without the words are seen at once', () => {
    const check = createChecker()
    const body = ['{{c|It will close}}, two people said.']
    const one = storyOf({ body, claims: [claimOn('c', 'u')], uses: [unnamedUse('u')] })
    const two = storyOf({ body, claims: [claimOn('c', 'u', 'v')], uses: [unnamedUse('u'), unnamedUse('v')] })
    expect([check(one, {}).length, check(two, {}).length, check(one, {}).length]).toEqual([1, 0, 1])
  })
})
