import { claimOn, namedUse, requestTo } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { criticisedWithoutRequest } from './criticised-without-request.ts'

const against = { ...claimOn('c', 'u'), againstParty: 'The Harbour  Office' }
const story = {
  body: ['{{c|The office hid the report}}, the audit found.'],
  claims: [against],
  uses: [namedUse('u')],
}
const words = 'The office hid the report'

testRule(criticisedWithoutRequest, {
  passes: {
    'the party was asked, whatever its letters': {
      ...story,
      commentRequests: [requestTo('q', { party: 'HARBOUR office' })],
    },
    'a request tied to the claim, under another name': {
      ...story,
      commentRequests: [requestTo('q', { party: 'Ida Quill, its head', claimId: 'c' })],
    },
    'the claim is tied to the request': {
      ...story,
      claims: [{ ...against, commentRequestIds: ['q'] }],
      commentRequests: [requestTo('q', { party: 'its lawyers' })],
    },
    'nobody asked, and the log says why': {
      ...story,
      commentRequests: [
        requestTo('q', { outcome: 'not_sought', askedAt: null, channel: null, hasWhyNot: true }),
      ],
    },
    'words against nobody': { ...story, claims: [claimOn('c', 'u')] },
    'a claim that lies on no words': { ...story, body: ['The harbour is open.'] },
  },
  fails: {
    'nobody was asked': {
      story,
      findings: [{ severity: 'block', words, claimId: 'c', says: /against The Harbour/ }],
    },
    'somebody else was asked': {
      story: { ...story, commentRequests: [requestTo('q', { party: 'the pilots' })] },
      findings: [{ severity: 'block' }],
    },
    'comment was not sought for no reason': {
      story: { ...story, commentRequests: [requestTo('q', { outcome: 'not_sought' })] },
      findings: [{ severity: 'block', says: /why/ }],
    },
    'the log does not say when': {
      story: { ...story, commentRequests: [requestTo('q', { askedAt: null })] },
      findings: [{ severity: 'warn', says: /when or how/ }],
    },
    'the log does not say how': {
      story: { ...story, commentRequests: [requestTo('q', { channel: null })] },
      findings: [{ severity: 'warn' }],
    },
    'the answer is awaited': {
      story: { ...story, commentRequests: [requestTo('q', { outcome: 'waiting' })] },
      findings: [{ severity: 'warn', says: /awaited/ }],
    },
    'several words against one party are one finding, and two parties are two': {
      story: {
        body: ['{{c|The office hid it}}. {{d|It burned it}}. {{e|Quill knew}}.'],
        claims: [
          against,
          { ...claimOn('d', 'u'), againstParty: 'harbour office' },
          { ...claimOn('e', 'u'), againstParty: 'Ida Quill' },
        ],
        uses: [namedUse('u')],
      },
      findings: [{ words: 'The office hid it' }, { words: 'Quill knew' }],
    },
  },
})
