import { photoOf } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { photoWithoutRights } from './photo-without-rights.ts'

const shown = (rest: Parameters<typeof photoOf>[1]) => ({ photos: [photoOf('p', rest)] })
const { rights: _rights, ...silent } = photoOf('p')
const NOW = '2026-11-23T21:00:00.000Z'

testRule(photoWithoutRights, {
  passes: {
    'an agency’s photo': shown({ rights: 'agency' }),
    'our own photo': shown({ rights: 'own' }),
    'a licence that lasts': shown({ rights: 'licensed', rightsUntil: '2026-11-23T22:00:00Z' }),
    'a licence that ends this very moment': shown({ rights: 'licensed', rightsUntil: NOW }),
    'a story without photos': { photos: [] },
  },
  fails: {
    'a photo that nobody cleared': {
      story: shown({ rights: 'unknown' }),
      findings: [{ severity: 'block', photoUseId: 'p', says: /not cleared/ }],
    },
    'a photo that may not be printed': {
      story: shown({ rights: 'none' }),
      findings: [{ severity: 'block', says: /no right/ }],
    },
    'a licence that has ended, whatever zone it was written in': {
      story: shown({ rights: 'licensed', rightsUntil: '2026-11-23T22:30:00+02:00' }),
      findings: [{ severity: 'block', says: /ended/ }],
    },
    'a story that does not say is warned': {
      story: { photos: [silent] },
      findings: [{ severity: 'warn' }],
    },
  },
})
