import { testRule } from '../../testing/test-rule.ts'
import { dateStyle } from './date-style.ts'

const found = (text: string, words: string, becomes: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'note' as const, words, fix: { kind: 'replace', words, text: becomes } as never }],
})

testRule(dateStyle, {
  passes: {
    'month and day': { body: ['It opens on May 3 and shuts on June 4, 2027.'] },
    'day and month': { body: ['It opens on 3 May.'] },
    'an ordinal of something else': { body: ['It is the 3rd gate, and the 19th century ended.'] },
    'a fraction and a score': { body: ['It lost 3/4 of its crew and won 3-2.'] },
    'a telephone number and an address': { body: ['Call 555-10-2026 or see port.example/10/11/2026.'] },
    'today without on': { body: ['It opens today.'] },
  },
  fails: {
    'day, month or month, day': {
      story: { body: ['It opens on 10/11/2026.'] },
      findings: [{ severity: 'note', words: '10/11/2026' }],
    },
    'with stops': {
      story: { body: ['It opened on 10.11.2026 at last.'] },
      findings: [{ words: '10.11.2026' }],
    },
    'as a computer writes it': {
      story: { body: ['It opened on 2026-11-10.'] },
      findings: [{ words: '2026-11-10' }],
    },
    'an ordinal behind the month': found('It opens on May 3rd.', '3rd', '3'),
    'an ordinal before the month': found('It opens on the 3rd of May.', 'the 3rd of May', 'May 3'),
    'on tomorrow': found('It opens on tomorrow.', 'on ', ''),
  },
})
