import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { anonymousWithoutBasis } from './anonymous-without-basis.ts'

const resting = (use: ReturnType<typeof unnamedUse>) => ({
  body: ['{{c|The berth will close}}.'],
  claims: [claimOn('c', 'u')],
  uses: [use],
})
const { basis: _basis, ...silent } = unnamedUse('u')

testRule(anonymousWithoutBasis, {
  passes: {
    'a person who was briefed': resting(unnamedUse('u', { basis: 'briefed' })),
    'a person who was told by others': resting(unnamedUse('u', { basis: 'secondhand' })),
    'a named source': resting(namedUse('u', { basis: null })),
    'no words rest on it': { uses: [unnamedUse('u', { basis: null })] },
  },
  fails: {
    'nobody recorded how the source knows': {
      story: resting(unnamedUse('u', { basis: null })),
      findings: [{ severity: 'block', useId: 'u', words: 'The berth will close', says: /how .* knows/ }],
    },
    'a story that does not say is warned': { story: resting(silent), findings: [{ severity: 'warn' }] },
  },
})
