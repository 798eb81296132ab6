import { claimOn, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { vagueAttribution } from './vague-attribution.ts'

const warns = (text: string, words: string, severity: 'warn' | 'note' = 'warn') => ({
  story: { body: [text] },
  findings: [{ severity, words }],
})

testRule(vagueAttribution, {
  passes: {
    'an unnamed person with a record': {
      body: ['{{c|The gate will stay shut}}, an official at the port said.'],
      claims: [claimOn('c', 'u')],
      uses: [unnamedUse('u')],
    },
    'a named person': { body: ['The gate will stay shut, Ida Quill said.'] },
    'the holder of a post': { body: ['The gate will stay shut, the harbour master said.'] },
    'an institution': { body: ['The gate will stay shut, according to the Harbour Office.'] },
    'a pronoun': { body: ['“The gate will stay shut until spring,” she said.'] },
    'several people, whom another rule counts': {
      body: ['The gate will stay shut, two people briefed on the plan said.'],
    },
    'a headline': { headline: 'Gate to stay shut, official says' },
    'officials to whom something happened': { body: ['An official was hurt when the gate fell.'] },
  },
  fails: {
    'an official': warns('The gate will stay shut, an official at the port said.', 'an official at the port'),
    'a person who knows': warns(
      'A person familiar with the plan said the gate will stay shut.',
      'A person familiar with the plan',
    ),
    'according to': warns(
      'The gate will stay shut, according to a person briefed on the plan.',
      'a person briefed on the plan',
    ),
    'an aide': warns('An aide to the mayor said the gate will stay shut.', 'An aide to the mayor'),
    'a claim that rests on nothing': {
      story: { body: ['{{c|The gate will stay shut}}, an official said.'], claims: [claimOn('c')] },
      findings: [{ severity: 'warn', words: 'an official' }],
    },
    'a witness, who may be a passer-by': warns('A witness said the gate fell.', 'A witness', 'note'),
  },
})
