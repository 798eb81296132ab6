import { photoOf } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { altEqualsCaption } from './alt-equals-caption.ts'

const found = (alt: string, caption: string) => ({
  story: { photos: [photoOf('p1', { alt, caption })] },
  findings: [{ severity: 'warn' as const, photoUseId: 'p1', fix: { kind: 'edit_photo' } as never }],
})

testRule(altEqualsCaption, {
  passes: {
    'alt text of its own': { photos: [photoOf('p1')] },
    'no alt text, which is another rule’s': { photos: [photoOf('p1', { alt: '', caption: '' })] },
    'alt text that begins like the caption': {
      photos: [photoOf('p1', { alt: 'Cranes stand', caption: 'Cranes stand over the quay.' })],
    },
    'a caption in the text that differs from the library’s': {
      photos: [photoOf('p1', { alt: 'Cranes at dusk', caption: 'Cranes at dusk' })],
      captions: { p1: 'The quay on Monday.' },
    },
    'a file named in a sentence': { photos: [photoOf('p1', { alt: 'A screen shows quay.jpg' })] },
    'no photos': {},
  },
  fails: {
    'the same sentence': found('Cranes over the quay.', 'Cranes over the quay.'),
    'without its full stop': found('Cranes over the quay', 'Cranes over the quay.'),
    'in capitals': found('CRANES OVER THE QUAY', 'Cranes over the quay.'),
    'with other spaces and marks': found('Cranes  over “the quay”', 'Cranes, over the quay'),
    'the name of a file': found('IMG_2041.JPG', 'Cranes over the quay.'),
    'a caption written in the text': {
      story: {
        photos: [photoOf('p1', { alt: 'The quay on Monday' })],
        captions: { p1: 'The quay on Monday.' },
      },
      findings: [{ place: { part: 'caption' } as never }],
    },
  },
})
