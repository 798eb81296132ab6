import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { anonymousOpinion } from './anonymous-opinion.ts'

const resting = (use: ReturnType<typeof unnamedUse>) => ({
  body: ['{{c|The berth will close}}.'],
  claims: [claimOn('c', 'u')],
  uses: [use],
})
const { material: _material, ...silent } = unnamedUse('u')

testRule(anonymousOpinion, {
  passes: {
    'a fact from an unnamed source': resting(unnamedUse('u', { material: 'fact' })),
    'an opinion under a name': resting(namedUse('u', { material: 'opinion' })),
    'a named source of whom nobody said': resting(namedUse('u', { material: null })),
    'an opinion that no words rest on': { uses: [unnamedUse('u', { material: 'opinion' })] },
  },
  fails: {
    'an opinion from an unnamed source': {
      story: resting(unnamedUse('u', { material: 'opinion' })),
      findings: [{ severity: 'block', useId: 'u', words: 'The berth will close', says: /opinion/ }],
    },
    'nobody said what it is': {
      story: resting(unnamedUse('u', { material: null })),
      findings: [
        {
          severity: 'block',
          says: /fact or an opinion/,
          fix: { kind: 'edit_use', label: 'Say which it is', useId: 'u' },
        },
      ],
    },
    'a story that does not say is warned': { story: resting(silent), findings: [{ severity: 'warn' }] },
  },
})
