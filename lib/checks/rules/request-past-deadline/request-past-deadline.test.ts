import { claimOn, requestTo } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { requestPastDeadline } from './request-past-deadline.ts'

const PAST = '2026-11-23T20:59:00Z'
const waiting = (rest: Parameters<typeof requestTo>[1]) => ({
  commentRequests: [requestTo('q', { outcome: 'waiting', ...rest })],
})

testRule(requestPastDeadline, {
  passes: {
    'the deadline is to come': waiting({ deadline: '2026-11-23T21:01:00Z' }),
    'no deadline was given': waiting({ deadline: null }),
    'the answer came': waiting({ deadline: PAST, outcome: 'commented' }),
    'no answer came, and the log says so': waiting({ deadline: PAST, outcome: 'no_response_by_deadline' }),
  },
  fails: {
    'the deadline is past': {
      story: waiting({ deadline: PAST }),
      findings: [{ severity: 'warn', says: /the Harbour Office is past/ }],
    },
    'the sentence that says so is the place': {
      story: {
        ...waiting({ deadline: PAST, claimId: 'c' }),
        body: ['{{c|The office was asked}}.'],
        claims: [claimOn('c')],
      },
      findings: [{ severity: 'warn', words: 'The office was asked', claimId: 'c' }],
    },
  },
})
