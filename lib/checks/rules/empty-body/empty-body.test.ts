import { testRule } from '../../testing/test-rule.ts'
import { emptyBody } from './empty-body.ts'

testRule(emptyBody, {
  passes: { 'one paragraph among empty ones': { body: ['', 'The ferry sails at six.', ''] } },
  fails: {
    'no paragraph at all': { story: { body: [] }, findings: [{ severity: 'block', place: null }] },
    'paragraphs without words': {
      story: { body: ['', ' '] },
      findings: [{ fix: { kind: 'write', label: 'Write the body', part: 'body' } }],
    },
    'a caption is not a body': { story: { body: [], captions: { p1: 'A ferry leaves.' } }, findings: [{}] },
  },
})
