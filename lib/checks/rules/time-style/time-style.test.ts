import { testRule } from '../../testing/test-rule.ts'
import { timeStyle } from './time-style.ts'

const found = (text: string, words: string, becomes: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'note' as const, words, fix: { kind: 'replace', words, text: becomes } as never }],
})

testRule(timeStyle, {
  passes: {
    'the form of the house': { body: ['It opens at 3 p.m. and shuts at 9:45 a.m.'] },
    'noon and midnight': { body: ['It opens at noon and shuts at midnight.'] },
    'one zone for every time': { body: ['It opens at 3 p.m. ET and shuts at 5 p.m. ET.'] },
    'a zone in words': { body: ['It opens at 3 p.m. Atlantic time, 8 p.m. local time.'] },
    'a headline': { headline: 'Harbour opens 3pm' },
    'figures that are no times': { body: ['They won 3:2, saw 3 amber lights and 12 pmols.'] },
    'the stop of a sentence': { body: ['It opens at 3 p.m.'] },
  },
  fails: {
    'no stops': found('It opens at 3pm today.', '3pm', '3 p.m.'),
    'no stops, at the end of a sentence': found('It opens at 3pm.', '3pm', '3 p.m'),
    capitals: found('It opens at 3 PM today.', '3 PM', '3 p.m.'),
    'a full hour with minutes': found('It opens at 3:00 p.m. today.', '3:00 p.m.', '3 p.m.'),
    'a stop between hours and minutes': found('It opens at 3.15 pm today.', '3.15 pm', '3:15 p.m.'),
    '12 p.m.': found('It opens at 12 p.m. today.', '12 p.m.', 'noon'),
    '12 a.m.': found('It shuts at 12 a.m. today.', '12 a.m.', 'midnight'),
    'a time without the zone that another has': {
      story: { body: ['It opens at 3 p.m. ET.', 'It shuts at 5 p.m. on Friday.'] },
      findings: [{ words: '5 p.m.', says: /in ET/ }],
    },
  },
})
