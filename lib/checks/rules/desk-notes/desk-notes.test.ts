import { testRule } from '../../testing/test-rule.ts'
import { deskNotes } from './desk-notes.ts'

testRule(deskNotes, {
  passes: {
    'a story without notes': { deskNotes: 0 },
    'a story that was written elsewhere': {},
  },
  fails: {
    'one note': {
      story: { deskNotes: 1 },
      findings: [{ severity: 'note', says: /^A note to the desk will not be published/, place: null }],
    },
    'three notes': {
      story: { deskNotes: 3 },
      findings: [{ says: /^3 notes to the desk/, key: 'desk-notes:3' }],
    },
  },
})
