import { testRule } from '../../testing/test-rule.ts'
import { descriptionLength } from './description-length.ts'

const ofLength = (length: number) => `${'harbour '.repeat(60).slice(0, length - 1)}s`

testRule(descriptionLength, {
  passes: {
    'a short one': { dek: 'Harbour opens' },
    none: { dek: '' },
    'the longest that is enough': { dek: ofLength(200) },
    'spaces around it': { dek: `   ${ofLength(200)}   ` },
    'a long paragraph': { body: [ofLength(400)] },
    'a long headline': { headline: ofLength(400) },
  },
  fails: {
    'one character more': {
      story: { dek: ofLength(201) },
      findings: [{ severity: 'note', says: /201 characters/ }],
    },
    'twice as long': { story: { dek: ofLength(300) }, findings: [{ words: ofLength(300) }] },
    'one long word': {
      story: { dek: 'x'.repeat(400) },
      findings: [{ place: { part: 'dek', index: 0, from: 0, to: 400 } }],
    },
    'in another language too': { story: { language: 'de', dek: ofLength(300) }, findings: [{}] },
    'with marks': { story: { dek: `“${ofLength(300)}”` }, findings: [{ says: /302/ }] },
    'with a short body': {
      story: { dek: ofLength(300), body: [''] },
      findings: [{ rule: 'description-length' }],
    },
  },
})
