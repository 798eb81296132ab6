import { claimOn, namedUse, requestTo } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { claimWithoutSource } from './claim-without-source.ts'

testRule(claimWithoutSource, {
  passes: {
    'a claim on a source': {
      body: ['{{c|It will close}}.'],
      claims: [claimOn('c', 'u')],
      uses: [namedUse('u')],
    },
    'a claim on a request for comment': {
      body: ['{{c|The office}} could not be reached.'],
      claims: [claimOn('c')],
      commentRequests: [requestTo('r', { claimId: 'c' })],
    },
    'a claim that is not in the text': { claims: [claimOn('c')] },
  },
  fails: {
    'a claim on nothing': {
      story: { body: ['{{c|It will close}}.'], claims: [claimOn('c')] },
      findings: [{ severity: 'warn', claimId: 'c', words: 'It will close' }],
    },
    'a mark whose record is in another story, once': {
      story: { body: ['{{x|It will close}}.', '{{x|And stay shut}}.'] },
      findings: [{ claimId: 'x', words: 'It will close' }],
    },
  },
})
