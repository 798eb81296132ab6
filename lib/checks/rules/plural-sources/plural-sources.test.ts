import { claimOn, namedUse, unnamedUse, type StorySketch } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { pluralSources } from './plural-sources.ts'

const two = { claims: [claimOn('c', 'u1', 'u2')], uses: [unnamedUse('u1'), unnamedUse('u2')] }
const one = { claims: [claimOn('c', 'u1')], uses: [unnamedUse('u1')] }
const samePersonTwice = {
  claims: [claimOn('c', 'u1', 'u2')],
  uses: [unnamedUse('u1', { sourceKey: 'p' }), unnamedUse('u2', { sourceKey: 'p' })],
}
const office = { claims: [claimOn('c', 'u')], uses: [namedUse('u', { sourceKind: 'organization' })] }

const sketch = (paragraph: string, records: StorySketch = {}): StorySketch => ({
  body: [paragraph],
  ...records,
})
const blocks = (paragraph: string, words: string, records: StorySketch = one) => ({
  story: sketch(paragraph, records),
  findings: [{ severity: 'block' as const, words, claimId: 'c' }],
})
const warns = (paragraph: string, words: string) => ({
  story: sketch(paragraph),
  findings: [{ severity: 'warn' as const, words }],
})

testRule(pluralSources, {
  passes: {
    'two people and two sources': sketch(
      'Both ports {{c|will turn the plan down}}, according to two people briefed on the talks.',
      two,
    ),
    'these people and two sources': sketch('They {{c|will go on talking}}, these people said.', two),
    'two claims of one sentence, a source each': sketch(
      '{{c|It will close}} and {{d|never reopen}}, two officials said.',
      {
        claims: [claimOn('c', 'u1'), claimOn('d', 'u2')],
        uses: [unnamedUse('u1'), unnamedUse('u2')],
      },
    ),
    'two named people': sketch('{{c|It will close}}, two officials, Ida Quill and Bo Marsh, said.', {
      claims: [claimOn('c', 'n1', 'n2')],
      uses: [namedUse('n1'), namedUse('n2')],
    }),
    'officials of a named office': sketch('{{c|It will close}}, officials said Tuesday.', office),
    'people to whom something happened': sketch(
      'Two people were hurt and three officers were treated, the mayor said.',
    ),
    'people of whom somebody else speaks': sketch(
      'Two people close to the fire fled, officials of the port said.',
    ),
    'a count of people who are no sources': sketch(
      'About 1,200 people work there; two people applied for the post.',
    ),
    'the public at large': sketch('People say the ferry is late. Young people said so in a survey.'),
    'sources of other things': sketch('The town has two sources of water and several energy sources.'),
    'the lawyers of somebody, in what one person says': sketch(
      '{{c|It will close}}, a person familiar with the plan said its lawyers had advised, and the port’s senior officials said so.',
      one,
    ),
    'workers without a number': sketch('{{c|It will close}}, dock workers said.', one),
    'one person': sketch('{{c|It will close}}, according to a person briefed on the plan.', one),
    'an abbreviation does not end the sentence': sketch(
      'Both {{c|will reject the U.S. Plan}}, according to two people briefed on it.',
      two,
    ),
  },
  fails: {
    'two people and one source': blocks(
      'They {{c|will reject the plan}}, according to two people briefed on the talks.',
      'two people',
    ),
    'two uses of one person are one': blocks(
      'They {{c|will reject it}}, two people familiar with the matter said.',
      'two people',
      samePersonTwice,
    ),
    'three officials and two sources': blocks(
      '{{c|It will close}}, three senior port officials said.',
      'three senior port officials',
      two,
    ),
    'sources, and there is one': blocks('{{c|It will close}}, sources told the paper.', 'sources'),
    'these people, and there is one': blocks(
      'They {{c|will go on talking}}, these people said.',
      'these people',
    ),
    'people who asked not to be named': blocks(
      '{{c|It will close}}, said two people who asked not to be named.',
      'two people',
    ),
    'an office is not two people': blocks('{{c|It will close}}, two people said.', 'two people', office),
    'a person and an unnamed source are not two unnamed ones': blocks(
      '{{c|It will close}}, two people briefed on it said.',
      'two people',
      {
        claims: [claimOn('c', 'u1', 'n')],
        uses: [unnamedUse('u1'), namedUse('n', { sourceKind: 'organization' })],
      },
    ),
    'figures count too': blocks('{{c|It will close}}, 4 employees said.', '4 employees', two),
    'both aides': blocks('{{c|It will close}}, both aides confirmed.', 'both aides'),
    'officials, where the one source is unnamed': blocks('{{c|It will close}}, officials said.', 'officials'),
    'two people, and no source is attached': warns(
      'They will reject the plan, according to two people briefed on it.',
      'two people',
    ),
    'the claim is in another sentence': {
      story: sketch('{{c|It will close}}. It will not reopen, two people said.', two),
      findings: [{ severity: 'warn', words: 'two people' }],
    },
    'sources in a key point': {
      story: { keyPoints: ['{{c|The berth will close}}, sources tell the paper.'], ...one },
      findings: [{ severity: 'block', words: 'sources' }],
    },
  },
})
