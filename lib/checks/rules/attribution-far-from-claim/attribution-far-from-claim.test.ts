import { claimOn, namedUse, unnamedUse, type StorySketch } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { attributionFarFromClaim } from './attribution-far-from-claim.ts'

const on = (text: string, rest: StorySketch = {}): StorySketch => ({
  body: [text],
  claims: [claimOn('c', 'u')],
  uses: [unnamedUse('u')],
  ...rest,
})
const notes = (text: string, words: string) => ({
  story: on(text),
  findings: [{ severity: 'note' as const, words, claimId: 'c' }],
})

testRule(attributionFarFromClaim, {
  passes: {
    'the cue in the same sentence': on('{{c|The gate will stay shut}}, a person briefed on the plan said.'),
    'the cue before': on('A person briefed on the plan said {{c|the gate will stay shut}}.'),
    'the cue inside the claim': on(
      '{{c|The gate will stay shut, according to a person briefed on the plan}}.',
    ),
    'a claim over two sentences, one with a cue': on(
      '{{c|The gate will stay shut, a person briefed on the plan said. The bridge opens}}.',
    ),
    'a named source': on('{{c|The gate will stay shut}}.', { uses: [namedUse('u')] }),
    'deep background, which may not be mentioned': on('{{c|The gate will stay shut}}.', {
      uses: [
        unnamedUse('u', {
          recordStatus: { ...unnamedUse('u').recordStatus, mayMention: false, mayDescribe: false },
        }),
      ],
    }),
    'a key point, which is short': {
      keyPoints: ['{{c|The gate will stay shut}}.'],
      claims: [claimOn('c', 'u')],
      uses: [unnamedUse('u')],
    },
  },
  fails: {
    'no cue at all': notes('{{c|The gate will stay shut}}.', 'The gate will stay shut'),
    'the cue in the next sentence': notes(
      '{{c|The gate will stay shut}}. A person briefed on the plan said so.',
      'The gate will stay shut',
    ),
    'the cue in the sentence before': notes(
      'A person briefed on the plan spoke. {{c|The gate will stay shut}}.',
      'The gate will stay shut',
    ),
    'half a sentence': notes('It rained and {{c|the gate will stay shut}}.', 'the gate will stay shut'),
    'two unnamed sources': {
      story: on('{{c|The gate will stay shut}}.', {
        claims: [claimOn('c', 'u', 'v')],
        uses: [unnamedUse('u'), unnamedUse('v')],
      }),
      findings: [{ severity: 'note', claimId: 'c' }],
    },
    'words that accuse somebody': {
      story: on('{{c|The harbour master kept the fees}}.', {
        claims: [{ ...claimOn('c', 'u'), againstParty: 'The harbour master' }],
      }),
      findings: [{ severity: 'warn', claimId: 'c' }],
    },
  },
})
