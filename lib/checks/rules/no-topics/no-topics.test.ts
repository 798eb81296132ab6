import { testRule } from '../../testing/test-rule.ts'
import { noTopics } from './no-topics.ts'

testRule(noTopics, {
  passes: {
    'one topic': { topics: ['Ferries'] },
    'two topics': { topics: ['Ferries', 'Winter'] },
    'a newsroom without topics': {},
    'a topic beside an empty one': { topics: ['', 'Ferries'] },
    'a topic and no section': { topics: ['Ferries'], section: null },
    'a topic of one letter': { topics: ['E'] },
  },
  fails: {
    none: { story: { topics: [] }, findings: [{ severity: 'note', key: 'no-topics', place: null }] },
    'one without a name': { story: { topics: [''] }, findings: [{}] },
    'spaces only': { story: { topics: ['  ', ' '] }, findings: [{}] },
    'in an empty draft': { story: { topics: [], headline: '', body: [] }, findings: [{}] },
    'in a story with a section': {
      story: { topics: [], section: 'City' },
      findings: [{ says: /topic page/ }],
    },
    'in another language': { story: { topics: [], language: 'fr' }, findings: [{}] },
  },
})
