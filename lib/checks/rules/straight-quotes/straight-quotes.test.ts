import { testRule } from '../../testing/test-rule.ts'
import { straightQuotes } from './straight-quotes.ts'

const found = (text: string, words: string, becomes: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'note' as const, words, fix: { kind: 'replace', words, text: becomes } as never }],
})

testRule(straightQuotes, {
  passes: {
    'no marks': { body: ['The gate is shut.'] },
    'curly marks': { body: ['“It’s shut,” she said. “The ‘great’ gate.”'] },
    inches: { body: ['The plate was 12" by 9".'] },
    'feet and inches': { body: ['The man is 6\'2" tall.'] },
    'a prime': { body: ['It lies at 44°38′ north.'] },
    'an address in a link': { body: ['See [the page](https://port.example/a"b).'] },
  },
  fails: {
    'a quotation': found('"Go," she said.', '"Go,"', '“Go,”'),
    'an apostrophe': found("It's shut.", "'", '’'),
    'a shortened year and a word': found(
      "In the '90s they sang 'tis.",
      "'90s they sang '",
      '’90s they sang ’',
    ),
    'a quotation in a quotation': found(
      '"He said \'no\'," she said.',
      '"He said \'no\',"',
      '“He said ‘no’,”',
    ),
    'in parentheses': found('It shut (the "gate").', '"gate"', '“gate”'),
    'a plural possessive': found("The ports' gate.", "'", '’'),
  },
})
