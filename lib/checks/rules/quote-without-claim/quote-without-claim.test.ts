import { claimOn, namedUse, requestTo } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { quoteWithoutClaim } from './quote-without-claim.ts'

const records = { claims: [claimOn('c', 'u')], uses: [namedUse('u')] }

testRule(quoteWithoutClaim, {
  passes: {
    'no quotation': {},
    'a quotation inside a claim': { body: ['{{c|“We will open the gate,” Quill said.}}'], ...records },
    'a claim inside a quotation': { body: ['“We will {{c|open the gate}} in May,” Quill said.'], ...records },
    'a quotation split by its speaker, claimed once': {
      body: ['{{c|“We will open the gate,”}} Quill said, “and we will keep it open.”'],
      ...records,
    },
    'a quotation over three paragraphs, claimed once': {
      body: ['Quill said: “{{c|We waited}} for weeks.', '“Then the letter came.', '“Now we open the gate.”'],
      ...records,
    },
    'a block quotation over two paragraphs, claimed once': {
      body: ['> {{c|We waited for weeks.}}', '> Then the letter came at last.'],
      ...records,
    },
    'a quotation that rests on an answer to a request': {
      body: ['{{c|“We reject every word of it,”}} the office wrote.'],
      claims: [claimOn('c')],
      commentRequests: [requestTo('r', { outcome: 'commented', claimId: 'c' })],
    },
    'inches and feet': { body: ['The plate was 12" by 9" and the man 6\'2" tall.'] },
    'an apostrophe and single marks': { body: ["The port's ‘great gate’ will stay shut, it isn't ready."] },
  },
  fails: {
    'a quotation in curly marks': {
      story: { body: ['“We will open the gate in May,” Quill said.'] },
      findings: [
        { severity: 'warn', words: '“We will open the gate in May,”', fix: { kind: 'attribute' } as never },
      ],
    },
    'a quotation in straight marks': {
      story: { body: ['Quill said the port was "the worst run in the whole north."'] },
      findings: [{ severity: 'warn', words: '"the worst run in the whole north."' }],
    },
    'two quotations in one sentence, one of them claimed': {
      story: {
        body: ['He called it {{c|"a harbour in name only"}} and them "slow to answer a single letter."'],
        ...records,
      },
      findings: [{ words: '"slow to answer a single letter."' }],
    },
    'a way of speaking is a note': {
      story: { body: ['The so-called “golden gate” is shut.'] },
      findings: [{ severity: 'note', words: '“golden gate”' }],
    },
    'a headline is a note': {
      story: { headline: 'Mayor: “We will open the gate in May”' },
      findings: [{ severity: 'note' }],
    },
    'a quotation over two paragraphs, found once': {
      story: { body: ['Quill said: “We waited for weeks and weeks.', '“Now we open the gate.”'] },
      findings: [{ words: '“We waited for weeks and weeks.' }],
    },
    'a block quotation': {
      story: { body: ['> We waited for weeks and weeks.'] },
      findings: [{ severity: 'warn' }],
    },
    'a claim that rests on nothing': {
      story: { body: ['{{c|“We will open the gate,”}} Quill said.'], claims: [claimOn('c')] },
      findings: [{ claimId: 'c', says: /rests on nothing/ }],
    },
    'a claim next to the quotation does not cover it': {
      story: { body: ['“We will open the gate,” {{c|Quill said on Monday}}.'], ...records },
      findings: [{}],
    },
  },
})
