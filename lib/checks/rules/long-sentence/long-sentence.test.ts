import { testRule } from '../../testing/test-rule.ts'
import { longSentence } from './long-sentence.ts'

const words = (count: number) => `It ${'went '.repeat(count - 2)}on.`

testRule(longSentence, {
  passes: {
    'a short sentence': { body: ['It rained.'] },
    '40 words': { body: [words(40)] },
    'two sentences of 30 words': { body: [`${words(30)} ${words(30)}`] },
    'a caption': { captions: { p1: words(60) } },
    'a quotation that stands as a block': { body: [`> ${words(60)}`] },
    'compounds count as one word': { body: [`It ${'went-on '.repeat(38)}then.`] },
  },
  fails: {
    '41 words': { story: { body: [words(41)] }, findings: [{ severity: 'note', says: /41 words/ }] },
    'in the dek': { story: { dek: words(45) }, findings: [{ words: words(45) }] },
    'in a key point': { story: { keyPoints: [words(45)] }, findings: [{}] },
    'behind a short one': { story: { body: [`It rained. ${words(50)}`] }, findings: [{ words: words(50) }] },
    'two of them': { story: { body: [`${words(41)} ${words(42)}`] }, findings: [{}, { says: /42/ }] },
    'initials do not end it': {
      story: { body: [`The U.S. Office ${words(41)}`] },
      findings: [{ says: /44 words/ }],
    },
  },
})
