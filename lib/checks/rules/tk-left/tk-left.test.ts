import { claimOn, photoOf, unnamedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { tkLeft } from './tk-left.ts'

const found = (body: string, ...words: string[]) => ({
  story: { body: [body] },
  findings: words.map((word) => ({ words: word })),
})

testRule(tkLeft, {
  passes: {
    'words that hold the letters': {
      body: ['Pitkin and Atkins met at the ATK works; a TKO ended the bout.'],
    },
    'a ticker after its exchange': {
      body: ['Shares of the line (NYSE: TK) rose; its bonds (OSE:TK) did not.'],
    },
    'a ticker with its suffix': { body: ['TK.N rose 2 percent.'] },
    'companies of that name': { body: ['TK Maxx and TK Elevator will open in Port Ansel.'] },
    'a flight number': { body: ['Passengers of flight TK1980 waited for hours.'] },
    'an address and a handle': { body: ['Write to desk@tk.example or @tk, or see port.tk for times.'] },
    'a description with a TK that no words rest on': {
      uses: [unnamedUse('u', { description: 'a TK at the port' })],
    },
  },
  fails: {
    'a lone TK': {
      story: { body: ['The vote is on TK.'] },
      findings: [{ severity: 'block', overridable: true, words: 'TK' }],
    },
    TKTK: found('The mayor, TKTK, will speak.', 'TKTK'),
    'TK with figures': found('It cost TK 000 crowns, or $TK million.', 'TK 000', 'TK'),
    'tktk in small letters': found('The port, built in tk, employs tktk people.', 'tk', 'tktk'),
    'TK in a compound': found('A TK-year-old crane fell.', 'TK'),
    'the same mark twice, with a key for each': {
      story: { body: ['Rain fell for TK days.', 'Rain fell for TK days.'] },
      findings: [{ key: 'tk-left:TK for days.' }, { key: 'tk-left:TK for days.#2' }],
    },
    'in headline, dek, key point and caption': {
      story: { headline: 'TK wins', dek: 'By TK', keyPoints: ['TK'], captions: { p1: 'The TK quay' } },
      findings: [{ words: 'TK' }, { words: 'TK' }, { words: 'TK' }, { words: 'TK' }],
    },
    'in the dateline': { story: { dateline: 'TK, Tuesday' }, findings: [{ says: /dateline/ }] },
    'in alt text': { story: { photos: [photoOf('p1', { alt: 'TK' })] }, findings: [{ photoUseId: 'p1' }] },
    'in a description that readers get': {
      story: {
        body: ['{{c|It will close}}.'],
        claims: [claimOn('c', 'u')],
        uses: [unnamedUse('u', { description: 'a TK at the port' })],
      },
      findings: [{ useId: 'u', words: 'It will close' }],
    },
  },
})
