import { photoOf } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { photoWithoutCaption } from './photo-without-caption.ts'

testRule(photoWithoutCaption, {
  passes: {
    'a story without photos': {},
    'a lead photo with its own caption': { photos: [photoOf('p1')], leadPhotoUseId: 'p1' },
    'a photo captioned in the text': {
      photos: [photoOf('p1', { caption: '' })],
      captions: { p1: 'The quay on Tuesday.' },
    },
  },
  fails: {
    'a lead photo without a caption': {
      story: { photos: [photoOf('p1', { caption: ' ' })], leadPhotoUseId: 'p1' },
      findings: [
        {
          severity: 'block',
          photoUseId: 'p1',
          key: 'photo-without-caption:p1',
          says: /^The lead photo has no caption/,
        },
      ],
    },
    'a caption deleted in the text, whatever the file says': {
      story: { photos: [photoOf('p1')], captions: { p1: '' } },
      findings: [{ place: { part: 'caption', index: 0, from: 0, to: 0 }, says: /harbour\.jpg/ }],
    },
    'each of two photos': {
      story: { photos: [photoOf('p1', { caption: '' }), photoOf('p2', { caption: '' })] },
      findings: [{ photoUseId: 'p1' }, { photoUseId: 'p2' }],
    },
  },
})
