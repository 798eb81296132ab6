import { claimOn, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { noByline } from './no-byline.ts'

testRule(noByline, {
  passes: { 'a story by a person': {}, 'a story by an agency': { bylines: [{ name: 'Tidewater News' }] } },
  fails: {
    'nobody is named': {
      story: { bylines: [] },
      findings: [{ severity: 'block', key: 'no-byline', place: null }],
    },
    'a byline without a name': {
      story: { bylines: [{ name: ' ' }] },
      findings: [{ says: /Readers should know/ }],
    },
    'unnamed sources make it graver': {
      story: {
        bylines: [],
        body: ['{{c|The berth will close}}.'],
        claims: [claimOn('c', 'u')],
        uses: [unnamedUse('u')],
      },
      findings: [{ says: /unnamed sources/ }],
    },
  },
})
