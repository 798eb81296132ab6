import { describe, expect, test } from 'vitest'
import { checkStory, createChecker } from '../../check-story.ts'
import type { Speller } from '../../model/speller.ts'
import { storyOf } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { misspelled } from './misspelled.ts'

const KNOWN = new Set('the a harbour will open second berth in spring and well known is it shut'.split(' '))
const speller: Speller = {
  isWord: (word) => KNOWN.has(word),
  suggest: (word) => (word === 'habrour' ? ['harbour', 'arbour', 'labour', 'favour'] : []),
}
const wordsOf = (text: string, words: string[] = []) =>
  createChecker([misspelled])(storyOf({ body: [text], headline: 'the harbour' }), { words }, { speller }).map(
    ({ place }) => text.slice(place?.from, place?.to),
  )

testRule(misspelled, {
  passes: { 'no dictionary is loaded': { body: ['The habrour will opne.'] } },
  fails: {
    'a dictionary that knows nothing': {
      story: { body: ['the habrour'] },
      tools: {
        speller: {
          isWord: (word) => word === 'the' || /^[hosbi]/u.test(word) === (word !== 'habrour'),
          suggest: () => [],
        },
      },
      findings: [{ severity: 'note', words: 'habrour' }],
    },
  },
})

describe('the spelling of words', () => {
  test.each([
    ['The habrour will open.', ['habrour']],
    ['The harbour will open in spirng, and it is shutt.', ['spirng', 'shutt']],
    ['The well-knwon harbour will open.', ['well-knwon']],
    ['The harbour’s berth is the harbour’s.', []],
    ['Wharfdale and Brannoch will open.', []],
    ['See port.example/habrour or x@habrour.example, berth 4b.', []],
    ['The well-known harbour.', []],
  ])('%s', (text, wrong) => {
    expect(wordsOf(text).filter((word) => !['ee', 'or'].includes(word))).toEqual(wrong)
  })

  test('is right where the newsroom says so, in every form', () => {
    expect(wordsOf('The wharfinger and the wharfingers.', ['wharfinger'])).toEqual([])
  })

  test('offers three words and the word list', () => {
    const [finding] = createChecker([misspelled])(
      storyOf({ headline: 'the habrour', body: [] }),
      {},
      { speller },
    )
    expect(finding?.fixes?.map(({ label }) => label)).toEqual([
      'Write “harbour”',
      'Write “arbour”',
      'Write “labour”',
      'Add to the word list',
    ])
  })

  test('says nothing of a story in another language', () => {
    const story = { ...storyOf({ body: ['la habrour'] }), language: 'fr' }
    expect(checkStory(story, {}, { speller }).filter(({ rule }) => rule === 'misspelled')).toEqual([])
  })
})
