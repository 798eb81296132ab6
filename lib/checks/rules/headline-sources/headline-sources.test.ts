import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { headlineSources } from './headline-sources.ts'

const headline = 'Ports to reject the plan but keep talking: Sources'
const body = ['{{c|They will reject it}}.']

testRule(headlineSources, {
  passes: {
    'two unnamed sources': {
      headline,
      body,
      claims: [claimOn('c', 'a', 'b')],
      uses: [unnamedUse('a'), unnamedUse('b')],
    },
    'a headline without sources': { headline: 'Ports to reject the plan' },
    'sources of something else': { headline: 'New sources of water found: Mayor' },
    'one source, said so': { headline: 'Ports to reject the plan: Source' },
  },
  fails: {
    'one unnamed source': {
      story: { headline, body, claims: [claimOn('c', 'a', 'n')], uses: [unnamedUse('a'), namedUse('n')] },
      findings: [{ severity: 'block', words: 'Sources', says: /one unnamed source/ }],
    },
    'one person used twice': {
      story: {
        headline,
        body,
        claims: [claimOn('c', 'a', 'b')],
        uses: [unnamedUse('a', { sourceKey: 'p' }), unnamedUse('b', { sourceKey: 'p' })],
      },
      findings: [{}],
    },
    'sources that no words rest on': {
      story: { headline, uses: [unnamedUse('a'), unnamedUse('b')] },
      findings: [{ says: /no unnamed source/ }],
    },
    'sources say': {
      story: { headline: 'Ports to reject the plan, sources say' },
      findings: [{ words: 'sources' }],
    },
    'sources first': {
      story: { headline: 'Sources: Ports to reject the plan' },
      findings: [{ words: 'Sources' }],
    },
  },
})
