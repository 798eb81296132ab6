import { testRule } from '../../testing/test-rule.ts'
import { noHeadline } from './no-headline.ts'

testRule(noHeadline, {
  passes: { 'a story with a headline': { headline: 'Ferry fares to rise' } },
  fails: {
    'an empty headline': {
      story: { headline: '' },
      findings: [
        {
          severity: 'block',
          overridable: true,
          key: 'no-headline',
          place: { part: 'headline', index: 0, from: 0, to: 0 },
        },
      ],
    },
    'a headline of spaces': { story: { headline: '  \u00a0 ' }, findings: [{ says: /Write one/ }] },
  },
})
