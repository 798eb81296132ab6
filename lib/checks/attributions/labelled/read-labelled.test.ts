import { describe, expect, test } from 'vitest'
import { readLabelled } from './read-labelled.ts'

describe('reading a marked sentence', () => {
  test('the marks go and their places stay, also where they nest', () => {
    expect(readLabelled('{x “We,” {s she} {c said}, “go.”} Yes.')).toEqual({
      text: '“We,” she said, “go.” Yes.',
      attributions: [
        {
          source: { from: 6, to: 9, text: 'she', unnamed: false },
          cue: { from: 10, to: 14, text: 'said' },
          content: { from: 0, to: 21, text: '“We,” she said, “go.”' },
          kind: 'said',
        },
      ],
    })
  })

  test('a digit tells two attributions apart, and a line without a source or content has none', () => {
    const { attributions } = readLabelled('{u Aides} {b said} {x so}; calls {n2 were not returned}.')
    expect(attributions.map(({ kind }) => kind)).toEqual(['briefed', 'no_comment'])
    expect(attributions[0]?.source?.unnamed).toBe(true)
    expect(attributions[1]).toMatchObject({ source: null, content: null })
  })

  test('a sentence without marks has no attributions', () => {
    expect(readLabelled('It rained.')).toEqual({ text: 'It rained.', attributions: [] })
  })

  test.each([
    ['{s The mayor {c said} it', 'never closed'],
    ['The mayor} {c said} it', 'never opened'],
    ['{s The mayor} said it', 'no cue'],
    ['{q The mayor} {c said} it', 'unknown'],
    ['{The mayor} {c said} it', 'no letter'],
  ])('“%s” is refused', (marked, reason) => {
    expect(() => readLabelled(marked)).toThrow(reason)
  })
})
