import { testRule } from '../../testing/test-rule.ts'
import { doubleSpace } from './double-space.ts'

const found = (text: string, words: string, ...more: string[]) => ({
  story: { body: [text] },
  findings: [words, ...more].map((each) => ({ severity: 'warn' as const, words: each })),
})

testRule(doubleSpace, {
  passes: {
    'one space everywhere': { body: ['It rained. The ferry sailed.'] },
    'a line break': { body: ['First line\nsecond line'] },
    'spaces at the ends': { body: ['  It rained.  '] },
    'a space before a line break': { body: ['First line \n second line'] },
    'a fixed space beside words': { body: ['It cost 5\u00a0million crowns.'] },
    'an empty paragraph': { body: [' '] },
  },
  fails: {
    'two behind a full stop': {
      story: { body: ['It rained.  The ferry sailed.'] },
      findings: [{ words: '  ', fix: { kind: 'replace', words: '  ', text: ' ' } as never }],
    },
    'three between words': found('It   rained.', '   '),
    'a space and a fixed space': found('It \u00a0rained.', ' \u00a0'),
    'two places': found('It  rained  again.', '  ', '  '),
    'in the headline': { story: { headline: 'Harbour  opens' }, findings: [{ words: '  ' }] },
    'in a caption': { story: { captions: { p1: 'The  quay' } }, findings: [{ words: '  ' }] },
  },
})
