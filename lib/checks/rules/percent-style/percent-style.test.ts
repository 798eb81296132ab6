import { testRule } from '../../testing/test-rule.ts'
import { percentStyle } from './percent-style.ts'

const found = (text: string, words: string, becomes: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'note' as const, words, fix: { kind: 'replace', words, text: becomes } as never }],
})

testRule(percentStyle, {
  passes: {
    'a figure and the word': { body: ['It fell 6 percent.'] },
    'a figure with a point': { body: ['It fell 2.5 percent, or 3 percentage points.'] },
    'the sign in a headline': { headline: 'Catch falls 6%' },
    'the sign in a key point': { keyPoints: ['The catch fell 6%.'] },
    'a number at the beginning of a sentence': { body: ['It fell. Six percent is much.'] },
    'no number': { body: ['What percent of it is lost? A small percent.'] },
    'a thing in each cent': { body: ['The cost per centre rose.'] },
  },
  fails: {
    'per cent': found('It fell 6 per cent.', 'per cent', 'percent'),
    'the sign': found('It fell 6%.', '%', ' percent'),
    'the sign behind a space': found('It fell 6 % last year.', ' %', ' percent'),
    'a number in words': found('It fell six percent.', 'six', '6'),
    'a larger number in words': found('It fell twenty-five percent.', 'twenty-five', '25'),
    'per cent in a headline': {
      story: { headline: 'Catch falls 6 per cent' },
      findings: [{ words: 'per cent' }],
    },
  },
})
