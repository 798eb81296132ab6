import { testRule } from '../../testing/test-rule.ts'
import { noSection } from './no-section.ts'

testRule(noSection, {
  passes: { 'a story in a section': { section: 'World' } },
  fails: {
    'no section': {
      story: { section: null },
      findings: [{ severity: 'block', key: 'no-section', place: null }],
    },
    'a section without a name': { story: { section: '' }, findings: [{}] },
  },
})
