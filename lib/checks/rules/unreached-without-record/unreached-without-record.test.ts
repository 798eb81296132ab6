import { claimOn, requestTo, type StorySketch } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { unreachedWithoutRecord } from './unreached-without-record.ts'

type Outcome = NonNullable<Parameters<typeof requestTo>[1]>['outcome']
const tied = (sentence: string, outcome: Outcome = 'could_not_be_reached'): StorySketch => ({
  body: [sentence],
  claims: [claimOn('c')],
  commentRequests: [requestTo('r', { claimId: 'c', ...(outcome ? { outcome } : {}) })],
})
const contrary = (sentence: string, outcome: Outcome, says: RegExp) => ({
  story: tied(sentence, outcome),
  findings: [{ severity: 'block' as const, claimId: 'c', says }],
})
const warns = (sentence: string, words: string) => ({
  story: { body: [sentence] },
  findings: [{ severity: 'warn' as const, words }],
})

testRule(unreachedWithoutRecord, {
  passes: {
    'could not be reached, and logged so': tied(
      '{{c|The Harbour Office could not immediately be reached}} for comment.',
    ),
    'the claim marks the party only': tied('{{c|The Harbour Office}} could not be reached for comment.'),
    'the request hangs on the claim': {
      body: ['{{c|The Harbour Office}} could not be reached for comment.'],
      claims: [{ ...claimOn('c'), commentRequestIds: ['r'] }],
      commentRequests: [requestTo('r')],
    },
    'declined, and logged so': tied('{{c|Quill declined to comment.}}', 'declined'),
    'did not immediately respond, and logged so': tied(
      '{{c|Quill}} did not immediately respond to a request for comment.',
      'no_immediate_response',
    ),
    'did not respond, by the deadline': tied(
      '{{c|Quill}} has not responded to three e-mails.',
      'no_response_by_deadline',
    ),
    'somebody else could not be reached, who is not a party': {
      body: ['The summit could be reached only on foot.'],
    },
    'a patient who does not respond': { body: ['He did not respond to treatment.'] },
    'a decline that is no answer': { body: ['Sales declined, and the board refused to resign.'] },
  },
  fails: {
    'could not be reached, and nothing is logged': warns(
      'The Harbour Office could not immediately be reached for comment.',
      'could not immediately be reached',
    ),
    'did not return calls': warns('Quill did not return two phone calls.', 'did not return two phone calls'),
    'declined in passing': warns(
      'The port, which declined to comment, opened in 1911.',
      'declined to comment',
    ),
    'couldn’t be reached': warns('Quill couldn’t be reached.', 'couldn’t be reached'),
    'neither of two': warns(
      'Neither Quill nor Marsh could be reached.',
      'Neither Quill nor Marsh could be reached',
    ),
    'not available': warns(
      'Quill was not immediately available for comment.',
      'was not immediately available for comment',
    ),
    'a request that is not tied': {
      story: { body: ['The Harbour Office could not be reached.'], commentRequests: [requestTo('r')] },
      findings: [{ severity: 'warn', says: /the Harbour Office is logged but not tied/ }],
    },
    'the log says that they declined': contrary(
      '{{c|Quill could not be reached.}}',
      'declined',
      /logged as “Declined to comment”/,
    ),
    'the log says that they answered': contrary(
      '{{c|Quill}} declined to comment.',
      'commented',
      /logged as “Commented”/,
    ),
    'the answer is still awaited': contrary(
      '{{c|Quill}} did not respond to a request for comment.',
      'waiting',
      /Waiting/,
    ),
    'immediately is not by the deadline': contrary(
      '{{c|Quill}} did not immediately respond to requests.',
      'no_response_by_deadline',
      /by the deadline/,
    ),
  },
})
