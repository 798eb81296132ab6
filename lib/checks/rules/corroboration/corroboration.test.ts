import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { corroboration } from './corroboration.ts'

const said = (...uses: ReturnType<typeof unnamedUse>[]) => ({
  body: ['{{c|The berth will close}}, two people briefed on the plan said.'],
  claims: [claimOn('c', ...uses.map(({ id }) => id))],
  uses,
})
const aide = (id: string) => unnamedUse(id, { voiceKey: 'the minister' })

testRule(corroboration, {
  passes: {
    'two people who are independent': said(unnamedUse('u'), unnamedUse('v')),
    'two aides and somebody independent': said(aide('u'), aide('v'), unnamedUse('w')),
    'one person counted as two is for plural-sources': said(unnamedUse('u')),
    'words that count nobody': {
      ...said(aide('u'), aide('v')),
      body: ['{{c|The berth will close}}, an aide said.'],
    },
    'words that no source is attached to': { ...said(aide('u'), aide('v')), claims: [] },
  },
  fails: {
    'two aides of one minister': {
      story: said(aide('u'), aide('v')),
      findings: [{ severity: 'warn', words: 'two people', says: /one voice/ }],
    },
    'two named people of one office': {
      story: {
        body: ['{{c|The berth will close}}, according to two officials, Ida Quill and Bo Marr.'],
        claims: [claimOn('c', 'n', 'm')],
        uses: [namedUse('n', { voiceKey: 'office' }), namedUse('m', { voiceKey: 'office' })],
      },
      findings: [{ severity: 'warn', words: 'two officials' }],
    },
  },
})
