import { photoOf } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { photoWithoutCredit } from './photo-without-credit.ts'

testRule(photoWithoutCredit, {
  passes: {
    'creator and agency': { photos: [photoOf('p1')] },
    'a creator alone': { photos: [photoOf('p1', { agency: '' })] },
    'an agency alone': { photos: [photoOf('p1', { creator: '' })] },
  },
  fails: {
    'neither of them': {
      story: { photos: [photoOf('p1', { creator: ' ', agency: '' })] },
      findings: [
        {
          severity: 'block',
          photoUseId: 'p1',
          fix: { kind: 'edit_photo', label: 'Enter the credit', photoUseId: 'p1' },
        },
      ],
    },
  },
})
