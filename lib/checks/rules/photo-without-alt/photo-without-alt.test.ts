import { photoOf } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { photoWithoutAlt } from './photo-without-alt.ts'

testRule(photoWithoutAlt, {
  passes: { 'a photo with alt text': { photos: [photoOf('p1')] } },
  fails: {
    'a photo with a caption and no alt text': {
      story: { photos: [photoOf('p1', { alt: '' })] },
      findings: [{ severity: 'block', overridable: true, photoUseId: 'p1' }],
    },
    'alt text of spaces': {
      story: { photos: [photoOf('p1', { alt: '  ' })] },
      findings: [{ says: /what is seen/ }],
    },
  },
})
