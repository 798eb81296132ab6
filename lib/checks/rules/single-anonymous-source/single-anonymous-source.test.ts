import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { singleAnonymousSource } from './single-anonymous-source.ts'

const lead = (...uses: ReturnType<typeof unnamedUse>[]) => ({
  headline: '{{c|Harbour to close a berth}}',
  body: ['{{d|The berth will close}}, the harbour said.'],
  claims: [claimOn('c', ...uses.map(({ id }) => id)), claimOn('d', ...uses.map(({ id }) => id))],
  uses,
})
const { approval: _approval, ...silent } = unnamedUse('u')

testRule(singleAnonymousSource, {
  passes: {
    'two people who are independent of each other': lead(
      unnamedUse('u', { approval: 'desk' }),
      unnamedUse('v', { approval: 'desk' }),
    ),
    'one person, approved by a top editor': lead(unnamedUse('u', { approval: 'top' })),
    'one unnamed person and one with a name': lead(unnamedUse('u', { approval: 'desk' }), namedUse('n')),
    'one named person': lead(namedUse('n')),
    'one unnamed person further down': {
      body: ['The harbour will open a second berth.', '{{c|It will close another}}.'],
      claims: [claimOn('c', 'u')],
      uses: [unnamedUse('u', { approval: 'desk' })],
    },
  },
  fails: {
    'one unnamed person alone, reported once': {
      story: lead(unnamedUse('u', { approval: 'desk' })),
      findings: [
        { severity: 'block', words: 'Harbour to close a berth', says: /headline rests on .* alone/ },
      ],
    },
    'two uses of one person': {
      story: lead(
        unnamedUse('u', { approval: 'desk', sourceKey: 's' }),
        unnamedUse('v', { approval: 'desk', sourceKey: 's' }),
      ),
      findings: [{ severity: 'block' }],
    },
    'two people with one voice': {
      story: lead(
        unnamedUse('u', { approval: null, voiceKey: 'minister' }),
        unnamedUse('v', { approval: 'desk', voiceKey: 'minister' }),
      ),
      findings: [{ severity: 'block', says: /one voice/ }],
    },
    'a story that does not say who approved is warned': {
      story: lead(silent),
      findings: [{ severity: 'warn' }],
    },
  },
})
