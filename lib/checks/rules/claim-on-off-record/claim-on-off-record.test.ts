import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { claimOnOffRecord } from './claim-on-off-record.ts'

const off = {
  recordStatus: {
    label: 'Off the record',
    mayPublish: false,
    mayQuote: false,
    mayName: false,
    mayDescribe: false,
    mayMention: false,
  },
}

testRule(claimOnOffRecord, {
  passes: {
    'words on the record': {
      body: ['{{c|It will close}}.'],
      claims: [claimOn('c', 'u')],
      uses: [namedUse('u')],
    },
    'an off-the-record use that no words rest on': { uses: [unnamedUse('u', off)] },
  },
  fails: {
    'words off the record': {
      story: { body: ['{{c|It will close}}.'], claims: [claimOn('c', 'u')], uses: [unnamedUse('u', off)] },
      findings: [
        {
          severity: 'block',
          overridable: false,
          claimId: 'c',
          words: 'It will close',
          says: /Off the record/,
        },
      ],
    },
    'one of two uses, in a key point': {
      story: {
        keyPoints: ['{{c|It will close}}.'],
        claims: [claimOn('c', 'n', 'u')],
        uses: [namedUse('n'), unnamedUse('u', off)],
      },
      findings: [{ useId: 'u', overridable: false }],
    },
  },
})
