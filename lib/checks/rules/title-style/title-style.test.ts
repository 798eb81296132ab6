import { testRule } from '../../testing/test-rule.ts'
import { titleStyle } from './title-style.ts'

const found = (text: string, words: string, becomes: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'note' as const, words, fix: { kind: 'replace', words, text: becomes } as never }],
})

testRule(titleStyle, {
  passes: {
    'a title before a name': { body: ['On Monday Mayor Ida Quill opened it.'] },
    'a title without a name': { body: ['The mayor opened it, and the prime minister came.'] },
    'a description between commas': { body: ['The mayor, Ida Quill, opened it.'] },
    'a description behind a possessive': {
      body: ['Kerrane’s prime minister Ida Quill came with his general Bo Marsh.'],
    },
    'a former holder': { body: ['It was opened by former president Ida Quill.'] },
    'an office with a name of its own': { body: ['The Mayor of Ansel’s Fund and the King George dock.'] },
    'the first word of a sentence': { body: ['Mayor and board agree.'] },
    'a surname': { body: ['Ida King said so, and Judge agreed.'] },
  },
  fails: {
    'in small letters before a name': found('On Monday mayor Ida Quill opened it.', 'mayor', 'Mayor'),
    'two words': found('Yesterday prime minister Ida Quill came.', 'prime minister', 'Prime Minister'),
    'with an initial': found('Later senator Ida B. Quill came.', 'senator', 'Senator'),
    'in capitals without a name': found('On Monday the Mayor opened it.', 'Mayor', 'mayor'),
    'in capitals at the end': found('It was opened by the President.', 'President', 'president'),
    'in a caption': {
      story: { captions: { p1: 'Behind her a General waves.' } },
      findings: [{ words: 'General' }],
    },
  },
})
