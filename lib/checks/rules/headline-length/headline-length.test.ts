import { testRule } from '../../testing/test-rule.ts'
import { headlineLength } from './headline-length.ts'

const ofLength = (length: number) => `${'harbour '.repeat(60).slice(0, length - 1)}s`

testRule(headlineLength, {
  passes: {
    'a short one': { headline: 'Harbour opens' },
    none: { headline: '' },
    'the longest that is enough': { headline: ofLength(110) },
    'spaces around it': { headline: `   ${ofLength(110)}   ` },
    'a long paragraph': { body: [ofLength(400)] },
    'a long dek': { dek: ofLength(400) },
  },
  fails: {
    'one character more': {
      story: { headline: ofLength(111) },
      findings: [{ severity: 'note', says: /111 characters/ }],
    },
    'twice as long': { story: { headline: ofLength(300) }, findings: [{ words: ofLength(300) }] },
    'one long word': {
      story: { headline: 'x'.repeat(400) },
      findings: [{ place: { part: 'headline', index: 0, from: 0, to: 400 } }],
    },
    'in another language too': { story: { language: 'de', headline: ofLength(300) }, findings: [{}] },
    'with marks': { story: { headline: `“${ofLength(300)}”` }, findings: [{ says: /302/ }] },
    'with a short body': {
      story: { headline: ofLength(300), body: [''] },
      findings: [{ rule: 'headline-length' }],
    },
  },
})
