import { testRule } from '../../testing/test-rule.ts'
import { linkUnsafe } from './link-unsafe.ts'

const link = (href: string) => ({
  story: { body: [`See [the report](${href}).`] },
  findings: [{ severity: 'block' as const, words: 'the report' }],
})

testRule(linkUnsafe, {
  passes: {
    'a web address': { body: ['See [the report](https://port.example/report?id=1#top).'] },
    'a mail address': { body: ['Write to [the desk](mailto:desk@port.example).'] },
  },
  fails: {
    'a script': link('javascript:alert%281%29'),
    'a script behind a tab': link('java\tscript:alert%281%29'),
    'a data address': link('data:text/html,hello'),
    'an incomplete address': link('port.example/report'),
    'an address with a password': link('https://desk:secret@port.example/'),
  },
})
