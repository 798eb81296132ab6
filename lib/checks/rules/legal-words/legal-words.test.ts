import { testRule } from '../../testing/test-rule.ts'
import { legalWords } from './legal-words.ts'

const finds = (text: string, words: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'note' as const, words }],
})

testRule(legalWords, {
  passes: {
    'an accusation that says so': { body: ['Prosecutors accused Bo Marsh of fraud.'] },
    'a conviction': { body: ['Bo Marsh was convicted of fraud.'] },
    alleged: { body: ['Bo Marsh allegedly bribed the inspector.'] },
    'somebody says it': { body: ['Bo Marsh bribed the inspector, the mayor said.'] },
    'nobody named': { body: ['Fraud costs the town a fortune.'] },
    'a unit of the police': { body: ['Bo Marsh leads the fraud squad.'] },
    'another sense': { body: ['Ida Quill stood guilty of nothing but joy.'] },
  },
  fails: {
    fraud: finds('Last year Bo Marsh committed fraud.', 'fraud'),
    bribes: finds('The inspector was bribed by Bo Marsh.', 'bribed'),
    guilt: finds('Bo Marsh is guilty.', 'is guilty'),
    theft: finds('Mr. Marsh stole the chest.', 'stole'),
    'a headline': {
      story: { headline: 'Bo Marsh embezzled harbour fees' },
      findings: [{ words: 'embezzled' }],
    },
    'one sentence of several': finds(
      'Police closed the road. Bo Marsh took kickbacks for years.',
      'kickbacks',
    ),
  },
})
