import { claimOn, namedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { changedSinceVerified } from './changed-since-verified.ts'

const story = (verifiedWords: string | null, body = ['{{c|The berth will close}} in spring.']) => ({
  body,
  claims: [{ ...claimOn('c', 'u'), verifiedWords }],
  uses: [namedUse('u')],
})

testRule(changedSinceVerified, {
  passes: {
    'the words that were verified': story('The berth will close'),
    'another space': story('The berth  will close'),
    'nobody verified it': story(null),
    'a claim over two ranges': story('The berth will close … Ferries move', [
      '{{c|The berth will close}} in spring.',
      '{{c|Ferries move}}.',
    ]),
    'a claim that lies on no words any more': story('The berth will close', ['It will close.']),
  },
  fails: {
    'another word': {
      story: story('The berth may close'),
      findings: [{ severity: 'warn', claimId: 'c', words: 'The berth will close', says: /may close/ }],
    },
    'a number that changed': {
      story: story('Four berths close', ['{{c|Five berths close}}.']),
      findings: [{ severity: 'warn' }],
    },
  },
})
