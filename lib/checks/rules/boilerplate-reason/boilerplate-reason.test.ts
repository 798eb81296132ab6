import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { boilerplateReason } from './boilerplate-reason.ts'

const because = (reason: string, rest = {}) => ({
  body: ['{{c|It will close}}, a person briefed on the plan said.'],
  claims: [claimOn('c', 'u')],
  uses: [unnamedUse('u', { reason, ...rest })],
})
const found = (reason: string) => ({
  story: because(reason),
  findings: [
    { severity: 'warn' as const, useId: 'u', words: 'It will close', fix: { kind: 'edit_use' } as never },
  ],
})

testRule(boilerplateReason, {
  passes: {
    'a reason of its own': because('would lose their post for speaking to reporters'),
    'no reason, which is another rule’s': because(''),
    'decided not to publish one': because('not authorized to speak', { reasonWithheld: true }),
    'a stock phrase with what is at stake': because('was not authorized to speak and could be fired for it'),
    'a named source': { ...because(''), uses: [namedUse('u', { reason: 'not authorized to speak' })] },
    'no words rest on it': { uses: [unnamedUse('u', { reason: 'not authorized to speak' })] },
    'a thing that is sensitive': because('the sensor data would show who took it'),
  },
  fails: {
    'not authorized': found('The person was not authorized to speak publicly.'),
    'in British spelling': found('was not authorised to comment'),
    'the sensitivity of the issue': found('because of the sensitivity of the issue'),
    'talks that are sensitive': found('because the talks are sensitive'),
    'asked for anonymity': found('She asked for anonymity.'),
    'to speak freely': found('in order to speak freely about colleagues'),
  },
})
