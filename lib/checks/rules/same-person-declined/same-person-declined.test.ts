import { claimOn, namedUse, requestTo, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { samePersonDeclined } from './same-person-declined.ts'

const story = {
  body: ['{{c|The berth will close}}, a person said.'],
  claims: [claimOn('c', 'u')],
  uses: [unnamedUse('u', { sourceKey: 's' })],
}
const declined = [requestTo('q', { outcome: 'declined' })]

testRule(samePersonDeclined, {
  passes: {
    'somebody who knows vouches for it': {
      ...story,
      commentRequests: declined,
      attestations: [{ sourceKey: 's', commentRequestId: 'q' }],
    },
    'who was asked answered': { ...story, commentRequests: [requestTo('q', { outcome: 'commented' })] },
    'the answer is still awaited': { ...story, commentRequests: [requestTo('q', { outcome: 'waiting' })] },
    'nobody was asked': { ...story, commentRequests: [] },
    'an unnamed document cannot decline': {
      ...story,
      uses: [unnamedUse('u', { sourceKind: 'document' })],
      commentRequests: declined,
    },
    'a named source and somebody else who declined': {
      ...story,
      uses: [namedUse('u', { sourceKey: 'n' })],
      commentRequests: [requestTo('q', { outcome: 'declined', sourceKey: 'other' })],
    },
    'a named source that could not be reached may be cited from elsewhere': {
      ...story,
      uses: [namedUse('u', { sourceKey: 'n' })],
      commentRequests: [requestTo('q', { outcome: 'could_not_be_reached', sourceKey: 'n' })],
    },
  },
  fails: {
    'nobody vouches that the source is not who declined': {
      story: { ...story, commentRequests: declined },
      findings: [{ severity: 'block', useId: 'u', words: 'The berth will close', says: /Harbour Office/ }],
    },
    'it is vouched for another request only': {
      story: {
        ...story,
        commentRequests: [
          ...declined,
          requestTo('r', { party: 'Ida Quill', outcome: 'no_immediate_response' }),
        ],
        attestations: [{ sourceKey: 's', commentRequestId: 'q' }],
      },
      findings: [{ severity: 'block', says: /\(Ida Quill\)/ }],
    },
    'two unnamed people are asked about apart': {
      story: {
        ...story,
        claims: [claimOn('c', 'u', 'v')],
        uses: [...story.uses, unnamedUse('v')],
        commentRequests: declined,
      },
      findings: [{ useId: 'u' }, { useId: 'v' }],
    },
    'a named source is cited and logged as declining': {
      story: {
        ...story,
        uses: [namedUse('u', { sourceKey: 'n' })],
        commentRequests: [requestTo('q', { outcome: 'declined', sourceKey: 'n' })],
      },
      findings: [{ severity: 'block', says: /declining/ }],
    },
    'a story that knows no attestations is warned': {
      story: { ...story, commentRequests: declined, attestations: null },
      findings: [{ severity: 'warn' }],
    },
  },
})
