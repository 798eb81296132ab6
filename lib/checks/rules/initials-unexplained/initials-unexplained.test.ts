import { testRule } from '../../testing/test-rule.ts'
import { initialsUnexplained } from './initials-unexplained.ts'

const found = (body: string[], words: string) => ({
  story: { body },
  findings: [{ severity: 'note' as const, words, fix: { kind: 'add_word', word: words } as never }],
})

testRule(initialsUnexplained, {
  passes: {
    'the long form before, in parentheses': {
      body: ['The Straits Trade Agreement (STA) ends. The STA is old.'],
    },
    'the long form before, without them': { body: ['The Port Labour Board met.', 'The PLB agreed.'] },
    'a long form with small words': { body: ['The Ministry of Ports and Sea Lanes met. The MPSL agreed.'] },
    'a long form in small letters': { body: ['The rate of gross tonnage loss (GTL) rose. GTL is new.'] },
    'explained right behind': {
      body: ['The PLB, or Port Labour Body, met; so did the RTO (regional office).'],
    },
    'initials that everybody knows': { body: ['The U.S., the EU, the UN and NATO met on TV.'] },
    'a long form that holds initials': { body: ['The U.S. Trade Representative spoke.', 'The USTR left.'] },
    'a line in capitals, numerals and TK': { body: ['DO NOT ENTER, says the sign. Part IV and VII are TK.'] },
    'a code with figures': { body: ['Take the A4 to gate B12 with form X1.'] },
    'somebody signs a note': { body: ['Ask again by noon. HB'] },
    'in a headline only': { headline: 'PLB meets' },
  },
  fails: {
    'never explained': found(['The PLB met on Monday.'], 'PLB'),
    'once for the whole story': found(['The PLB met.', 'The PLB left.'], 'PLB'),
    'the long form of others': found(['The Port Labour Union met. The PLB left.'], 'PLB'),
    'with stops': found(['The P.L.B. met on Monday.'], 'P.L.B.'),
    'in the plural': found(['Three PLBs met on Monday.'], 'PLB'),
    'a possessive': found(['The PLB’s office is shut.'], 'PLB'),
  },
})
