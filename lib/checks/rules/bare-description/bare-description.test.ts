import { claimOn, namedUse, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { bareDescription } from './bare-description.ts'

const described = (description: string) => ({
  body: ['{{c|The berth will close}}.'],
  claims: [claimOn('c', 'u')],
  uses: [unnamedUse('u', { description })],
})
const bare = (description: string) => ({
  story: described(description),
  findings: [{ severity: 'block' as const, useId: 'u' }],
})

testRule(bareDescription, {
  passes: {
    'a person briefed on the talks': described('a person briefed on the talks'),
    'an official of a named office': described('an official of the Harbour Office'),
    'a source close to something': described('a source in the pilots’ union'),
    'a harbour official': described('a senior harbour official'),
    'a source whom we may not describe': {
      ...described(''),
      uses: [
        unnamedUse('u', {
          description: '',
          recordStatus: { ...namedUse('u').recordStatus, mayDescribe: false, mayMention: false },
        }),
      ],
    },
    'a named source': { ...described(''), uses: [namedUse('u', { description: '' })] },
  },
  fails: {
    'nothing at all': { ...bare(''), findings: [{ says: /no public description/ }] },
    'a source': bare('A source'),
    sources: bare('sources'),
    'an insider': bare('an insider.'),
    'a well-placed source': bare('a well-placed source'),
    'a senior government official': bare('a senior government official'),
    'a person': bare('a  person'),
  },
})
