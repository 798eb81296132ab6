import { claimOn, namedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { figureWithoutSource } from './figure-without-source.ts'

const finds = (text: string, words: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'note' as const, words }],
})

testRule(figureWithoutSource, {
  passes: {
    'a figure that rests on a source': {
      body: ['{{c|The port earned $14 million}} last year.'],
      claims: [claimOn('c', 'u')],
      uses: [namedUse('u', { sourceKind: 'dataset' })],
    },
    'a source in the words': { body: ['The port earned $14 million, according to its accounts.'] },
    'somebody who says it': { body: ['The port earned $14 million, Ida Quill said.'] },
    'a link': { body: ['The port earned $14 million in its [accounts](https://port.example).'] },
    'years, times and small counts': {
      body: ['In 2019 two ferries left at 3 p.m. on June 14 for 12 islands.'],
    },
    'a score and an age': { body: ['Ida Quill, 34, won 6-4 on Route 66.'] },
    'a headline': { headline: 'Port earns $14 million' },
    'a quotation': { body: ['“We lost $14 million,” reads the banner.'] },
  },
  fails: {
    money: finds('The port earned $14 million last year.', '$14 million'),
    'a share': finds('Landings fell 6 percent.', '6 percent'),
    'a share with a sign': finds('Landings fell 6.5%.', '6.5%'),
    'a large count': finds('Some 14,300 people work there.', '14,300'),
    'a count in words and figures': finds('The fund holds 2.4 billion crowns.', '2.4 billion crowns'),
    'a key point': {
      story: { keyPoints: ['The port earned €14 million.'] },
      findings: [{ words: '€14 million' }],
    },
    'a claim that rests on nothing': {
      story: { body: ['{{c|The port earned $14 million}}.'], claims: [claimOn('c')] },
      findings: [{ words: '$14 million' }],
    },
  },
})
