import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { deepBackgroundAttributed } from './deep-background-attributed.ts'

const deep = unnamedUse('d', {
  recordStatus: {
    ...unnamedUse('d').recordStatus,
    label: 'Deep background',
    mayQuote: false,
    mayDescribe: false,
    mayMention: false,
  },
})
const story = (body: string, ...uses: ReturnType<typeof unnamedUse>[]) => ({
  body: [body],
  claims: [claimOn('c', ...uses.map(({ id }) => id))],
  uses,
})

testRule(deepBackgroundAttributed, {
  passes: {
    'the words stand on their own': story('{{c|The berth will close in spring}}.', deep),
    'the next sentence is somebody else’s': story(
      '{{c|The berth will close in spring}}. It is old, the harbour master said.',
      deep,
    ),
    'the sentence also rests on a source that may be mentioned': story(
      '{{c|The berth will close in spring}}, the harbour master said.',
      deep,
      namedUse('n'),
    ),
    'on background an attribution is what was agreed': story(
      '{{c|The berth will close}}, a person briefed on the plan said.',
      unnamedUse('u'),
    ),
  },
  fails: {
    'the words are attributed to a person': {
      story: story('{{c|The berth will close in spring}}, a person briefed on the plan said.', deep),
      findings: [{ severity: 'warn', claimId: 'c', words: 'a person briefed on the plan' }],
    },
    'according to somebody': {
      story: story('According to a harbour official, {{c|the berth will close in spring}}.', deep),
      findings: [{ severity: 'warn', says: /attribution/ }],
    },
  },
})
