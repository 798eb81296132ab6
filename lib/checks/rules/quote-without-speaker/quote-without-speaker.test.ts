import { claimOn, namedUse } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { quoteWithoutSpeaker } from './quote-without-speaker.ts'

const LONG = '“The gate has been shut for three winters.”'

testRule(quoteWithoutSpeaker, {
  passes: {
    'a speaker behind': { body: ['“The gate has been shut for three winters,” Ida Quill said.'] },
    'a pronoun': { body: ['“The gate has been shut for three winters,” she said.'] },
    'a split quotation': { body: ['“The gate,” Ida Quill said, “has been shut for three winters.”'] },
    'a lead-in with a colon': { body: [`Ida Quill had a word for it: ${LONG}`] },
    'a speaker in the paragraph before': { body: ['Ida Quill said nobody had asked.', LONG] },
    'a speaker in the paragraph behind': { body: [LONG, 'Ida Quill said so twice.'] },
    'a short phrase in quotation marks': { body: ['The “gate of sorrows” opened.'] },
    'what something is called': { body: ['The plan is called “A Gate for Every Harbour Town.”'] },
    'a block quotation': { body: ['> The gate has been shut for three winters.'] },
    'a headline': { headline: '“The gate has been shut for three winters”' },
  },
  fails: {
    'nobody near': {
      story: { body: ['The market opened.', LONG, 'The ferry left.'] },
      findings: [{ severity: 'warn', words: LONG }],
    },
    'a sentence of its own in a paragraph': {
      story: { body: [`The market opened late. ${LONG} The ferry left.`] },
      findings: [{ words: LONG }],
    },
    'straight marks': {
      story: { body: ['"The gate has been shut for three winters."'] },
      findings: [{ severity: 'warn' }],
    },
    'a speaker two paragraphs away': {
      story: { body: ['Ida Quill said so.', 'The ferry left.', LONG] },
      findings: [{ words: LONG }],
    },
    'two in one paragraph': {
      story: { body: [`${LONG} ${LONG.replace('gate', 'door')}`] },
      findings: [{}, {}],
    },
    'a source on record, though readers are not told': {
      story: {
        body: [`{{c|${LONG}}}`],
        claims: [claimOn('c', 'u')],
        uses: [namedUse('u')],
      },
      findings: [{ severity: 'note', words: LONG }],
    },
  },
})
