import { testRule } from '../../testing/test-rule.ts'
import { numberStyle } from './number-style.ts'

const found = (text: string, words: string, becomes: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'note' as const, words, fix: { kind: 'replace', words, text: becomes } as never }],
})

testRule(numberStyle, {
  passes: {
    'words to nine and figures from 10': { body: ['She saw three boats and 12 crates.'] },
    'a unit and a percentage': { body: ['It lies 5 kilometres out and fell 6 percent.'] },
    'money and large numbers': { body: ['It cost $5 and then 5 million crowns, or £8 a head.'] },
    'times and dates': { body: ['It opens at 3 p.m. on May 4 and shuts on 5 June.'] },
    'an age': { body: ['Her 5-year-old son and a dog, 9, are 7 years old at heart.'] },
    'a score and a vote': { body: ['Ansel won 3 to 1, and the board voted 7-2.'] },
    'names with a number': { body: ['Gate 4 is shut, as are Route 9 north and Flight 7 east.'] },
    'parts of a number': { body: ['The 1,200 people got 2.5 tonnes each; 4 in 10 left.'] },
    'a headline': { headline: 'Harbour loses 3 boats' },
    'spoken words': { body: ['“We had fifteen boats,” she said.'] },
    'the first word of a sentence': { body: ['Twelve boats sank.'] },
    'a range with a larger number': { body: ['Between 5 and 12 boats sank, 4 or 15 more may have.'] },
  },
  fails: {
    'three boats in figures': found('The storm sank 3 boats.', '3', 'three'),
    'with an adjective': found('The storm sank 3 small boats.', '3', 'three'),
    'at the beginning of a key point’s words': {
      story: { keyPoints: ['The board has 7 members.'] },
      findings: [{ words: '7' }],
    },
    'fifteen boats in words': found('The storm sank fifteen boats.', 'fifteen', '15'),
    'twenty-two boats in words': found('The storm sank twenty-two boats.', 'twenty-two', '22'),
    'in a caption': { story: { captions: { p1: 'A boat with 4 masts.' } }, findings: [{ words: '4' }] },
  },
})
