import { describe, expect, test } from 'vitest'
import { choiceOf, whatIsMissing } from './publish-choice.ts'

describe('before publishing', () => {
  test.each([
    ['one open block', 1, 'first', '', /^One finding blocks/],
    ['three open blocks, before all else', 3, null, '', /^3 findings block/],
    ['no kind of change chosen', 0, null, '', /kind of change/],
    ['a correction without words', 0, 'correction', '  ', /readers are told/],
    ['a clarification without words', 0, 'clarification', '', /readers are told/],
    ['an editor’s note without words', 0, 'editors_note', '', /readers are told/],
  ] as const)('%s keeps the story back', (_, blocks, kind, text, sentence) => {
    expect(whatIsMissing(blocks, kind, text, true)).toMatch(sentence)
  })

  test.each([
    ['a first publication', 'first', ''],
    ['a silent fix', 'silent_fix', ''],
    ['an update without words', 'update', ''],
    ['a correction with words', 'correction', 'An earlier version misnamed the quay.'],
  ] as const)('%s may go', (_, kind, text) => {
    expect(whatIsMissing(0, kind, text, true)).toBeNull()
  })

  test('what readers are told of the sources is confirmed first', () => {
    expect(whatIsMissing(0, 'first', '', false)).toMatch(/How we know this/)
  })

  test('words typed for a correction do not go out with a silent fix', () => {
    expect(choiceOf('silent_fix', 'It was the other quay.')).toEqual({
      changeKind: 'silent_fix',
      readerText: '',
    })
    expect(choiceOf('correction', ' It was the other quay. ').readerText).toBe('It was the other quay.')
  })
})
