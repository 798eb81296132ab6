import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { anonymousNeedsApproval } from './anonymous-needs-approval.ts'

const opening = 'The harbour will open a second berth in spring.'
const deep = (rest: Parameters<typeof unnamedUse>[1], words = 'The berth will close') => ({
  body: [opening, `{{c|${words}}}, a person said.`],
  claims: [claimOn('c', 'u')],
  uses: [unnamedUse('u', rest)],
})
const atTop = (rest: Parameters<typeof unnamedUse>[1]) => ({
  headline: '{{c|Harbour to close a berth}}',
  claims: [claimOn('c', 'u')],
  uses: [unnamedUse('u', rest)],
})

testRule(anonymousNeedsApproval, {
  passes: {
    'an editor approved what stands further down': deep({ approval: 'desk' }),
    'a top editor approved it, which is more than is needed': deep({ approval: 'top' }),
    'a top editor approved what the headline rests on': atTop({ approval: 'top' }),
    'a named source needs nobody': {
      headline: '{{c|Harbour to close a berth}}',
      claims: [claimOn('c', 'n')],
      uses: [namedUse('n')],
    },
    'the headline rests on a named source too, so an editor is enough': {
      headline: '{{c|Harbour to close a berth}}',
      claims: [claimOn('c', 'u', 'n')],
      uses: [unnamedUse('u', { approval: 'desk' }), namedUse('n')],
    },
    'another claim rests the same words on a named source': {
      headline: '{{c|{{d|Harbour}} to close a berth}}'.replace('{{d|Harbour}}', 'Harbour'),
      dek: '{{d|The office said so.}}',
      claims: [claimOn('c', 'u', 'n'), claimOn('d', 'n')],
      uses: [unnamedUse('u', { approval: 'desk' }), namedUse('n')],
    },
    'no words rest on the use': { uses: [unnamedUse('u', { approval: null })] },
  },
  fails: {
    'nobody approved it': {
      story: deep({ approval: null }),
      findings: [{ severity: 'block', useId: 'u', words: 'The berth will close', says: /No editor/ }],
    },
    'a direct quotation of an unnamed source': {
      story: deep({ approval: null }, '“The berth will close”'),
      findings: [{ severity: 'block', says: /quotes/ }],
    },
    'an editor approved what the headline rests on': {
      story: atTop({ approval: 'desk' }),
      findings: [
        { severity: 'block', words: 'Harbour to close a berth', says: /The headline .*managing editor/ },
      ],
    },
    'the first paragraph rests on unnamed sources alone': {
      story: { ...deep({ approval: 'desk' }), body: ['{{c|The berth will close}}, a person said.'] },
      findings: [{ severity: 'block', says: /first paragraph/ }],
    },
    'a key point rests on unnamed sources alone, and neither of them is approved': {
      story: {
        keyPoints: ['{{c|The berth will close}}'],
        claims: [claimOn('c', 'u', 'v')],
        uses: [unnamedUse('u', { approval: null }), unnamedUse('v', { approval: 'desk' })],
      },
      findings: [{ useId: 'u', says: /key point/ }, { useId: 'v' }],
    },
    'a story that does not say who approved is warned': {
      story: (() => {
        const { approval: _approval, ...use } = unnamedUse('u')
        return { ...deep({}), uses: [use] }
      })(),
      findings: [{ severity: 'warn' }],
    },
  },
})
