import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { anonymousWithoutEditor } from './anonymous-without-editor.ts'

const said = {
  body: ['{{c|The berth will close}}.'],
  claims: [claimOn('c', 'u')],
  authorIds: ['writer', 'second'],
}
const knownTo = (...people: { personId: string; isEditor: boolean; confirmed?: boolean }[]) => ({
  ...said,
  uses: [unnamedUse('u', { knownTo: people })],
})

testRule(anonymousWithoutEditor, {
  passes: {
    'an editor knows': knownTo({ personId: 'editor', isEditor: true }),
    'an editor has confirmed it': knownTo({ personId: 'editor', isEditor: true, confirmed: true }),
    'one of two editors has confirmed it': knownTo(
      { personId: 'e1', isEditor: true, confirmed: false },
      { personId: 'e2', isEditor: true, confirmed: true },
    ),
    'a named source': { ...said, uses: [namedUse('u')] },
    'a use that no words rest on': { uses: [unnamedUse('u', { knownTo: [] })] },
  },
  fails: {
    'nobody else knows': {
      story: knownTo(),
      findings: [{ severity: 'block', useId: 'u', words: 'The berth will close' }],
    },
    'only a colleague knows': {
      story: knownTo({ personId: 'reporter', isEditor: false }),
      findings: [{ severity: 'block' }],
    },
    'the editor is one of the writers': {
      story: knownTo({ personId: 'second', isEditor: true }),
      findings: [{ severity: 'block' }],
    },
    'an editor has not confirmed it yet': {
      story: knownTo({ personId: 'editor', isEditor: true, confirmed: false }),
      findings: [{ severity: 'block', says: /confirm/ }],
    },
  },
})
