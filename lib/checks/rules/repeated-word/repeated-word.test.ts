import { testRule } from '../../testing/test-rule.ts'
import { repeatedWord } from './repeated-word.ts'

const found = (text: string, words: string) => ({
  story: { body: [text] },
  findings: [{ severity: 'warn' as const, words }],
})

testRule(repeatedWord, {
  passes: {
    'no word twice': { body: ['The ferry sailed at dawn.'] },
    'had had': { body: ['The board had had enough of it.'] },
    'that that': { body: ['She said that that pier would hold.'] },
    'a name': { body: ['They flew from Walla Walla to Bora Bora.'] },
    'for effect': { body: ['It took a long long time and very very much money.'] },
    'with a comma between': { body: ['“No rest, rest is for gulls,” he said.'] },
    'the end of one word and the beginning of another': {
      body: ['At least the easterly held, an anchor too.'],
    },
    'with a hyphen': {
      body: ['A ship-to to-do list is no list, and a one-one draw is odd-odd.'],
    },
  },
  fails: {
    'the the': {
      story: { body: ['They closed the the gate.'] },
      findings: [{ words: 'the the', fix: { kind: 'replace', words: 'the the', text: 'the' } as never }],
    },
    'The the, at the beginning': found('The the gate is shut.', 'The the'),
    'over two spaces': found('It is  is shut.', 'is  is'),
    'over a line break': found('It was\nwas shut.', 'was\nwas'),
    'in a quotation': found('“We have have waited,” she said.', 'have have'),
    'in a headline': { story: { headline: 'Harbour to to open' }, findings: [{ words: 'to to' }] },
  },
})
