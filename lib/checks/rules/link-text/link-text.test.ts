import { testRule } from '../../testing/test-rule.ts'
import { linkText } from './link-text.ts'

const found = (text: string, words: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'warn' as const, words, fix: { kind: 'edit_link' } as never }],
})

testRule(linkText, {
  passes: {
    'words that say where it leads': { body: ['It is in [the board’s report](https://port.example/r).'] },
    'a verb': { body: ['The board [said so in May](https://port.example/r).'] },
    'here without a link': { body: ['Click here, it says. Read more there.'] },
    'a longer text that begins alike': { body: ['Read [here in the archive](https://port.example/r).'] },
    'the name of a site': { body: ['It is on [port.example](https://port.example).'] },
    'a mail address': { body: ['Write to [desk@port.example](mailto:desk@port.example).'] },
  },
  fails: {
    here: found('The report is [here](https://port.example/r).', 'here'),
    'click here': found('[Click here](https://port.example/r) to read it.', 'Click here'),
    'read more, with an arrow': found('[Read more →](https://port.example/r)', 'Read more →'),
    'this link': found('It is behind [this link](https://port.example/r).', 'this link'),
    'an address': found(
      'See [https://port.example/report](https://port.example/report).',
      'https://port.example/report',
    ),
    'in a caption': {
      story: { captions: { p1: 'More [here](https://port.example/r).' } },
      findings: [{ words: 'here', place: { part: 'caption' } as never }],
    },
  },
})
