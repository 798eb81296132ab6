import { testRule } from '../../testing/test-rule.ts'
import { dashStyle } from './dash-style.ts'

const found = (text: string, words: string, becomes: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'note' as const, words, fix: { kind: 'replace', words, text: becomes } as never }],
})

testRule(dashStyle, {
  passes: {
    'a dash': { body: ['The gate — the old one — is shut.'] },
    'a hyphen in a word': { body: ['A well-known 10-year-old crane fell.'] },
    'a range': { body: ['It opens 9-5 and costs 10 - 12 crowns.'] },
    'a score': { body: ['Ansel won 3 - 2.'] },
    'a hyphen before a shared ending': { body: ['Two- and three-storey houses burned.'] },
    'a line of hyphens': { body: ['-----'] },
  },
  fails: {
    'a hyphen between words': found('The gate - the old one is shut.', ' - ', ' — '),
    'two hyphens': found('The gate--the old one is shut.', '--', '—'),
    'two hyphens between spaces': found('The gate -- it is old.', ' -- ', ' — '),
    'before a quotation': found('He had one word - “no”.', ' - ', ' — '),
    'after a quotation': found('“No” - that was all.', ' - ', ' — '),
    'in a headline': { story: { headline: 'Harbour opens - at last' }, findings: [{ words: ' - ' }] },
  },
})
