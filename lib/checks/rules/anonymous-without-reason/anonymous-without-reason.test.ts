import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { anonymousWithoutReason } from './anonymous-without-reason.ts'

const said = {
  body: ['{{c|The berth will close}}, a person briefed on the talks said.'],
  claims: [claimOn('c', 'u')],
}

testRule(anonymousWithoutReason, {
  passes: {
    'a reason is recorded': { ...said, uses: [unnamedUse('u')] },
    'a named source needs none': { ...said, uses: [namedUse('u')] },
    'a use that no words rest on': { uses: [unnamedUse('u', { reason: '' })] },
    'a claim that is gone from the text': {
      claims: [claimOn('c', 'u')],
      uses: [unnamedUse('u', { reason: '' })],
    },
  },
  fails: {
    'no reason': {
      story: { ...said, uses: [unnamedUse('u', { reason: ' ' })] },
      findings: [
        {
          severity: 'block',
          overridable: true,
          useId: 'u',
          claimId: 'c',
          words: 'The berth will close',
          key: 'anonymous-without-reason:u',
        },
      ],
    },
    'kept from readers, and not written down either': {
      story: { ...said, uses: [unnamedUse('u', { reason: '', reasonWithheld: true })] },
      findings: [{ says: /publish no reason/ }],
    },
  },
})
