import { photoOf } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { altLength } from './alt-length.ts'

const photos = (alt: string) => ({ photos: [photoOf('p1', { alt })] })
const found = (alt: string, says: RegExp) => ({
  story: photos(alt),
  findings: [{ severity: 'note' as const, photoUseId: 'p1', says }],
})

testRule(altLength, {
  passes: {
    'a sentence': photos('Cranes over a quay at dusk'),
    'none, which is another rule’s': photos(''),
    'the longest that is enough': photos('x'.repeat(250)),
    'the shortest that is enough': photos('An empty'),
    'a photo that is seen in the picture': photos('A man holds a photo of a ship'),
    photographers: photos('Photographers wait on the quay'),
  },
  fails: {
    'too long': found('x'.repeat(251), /251 characters/),
    'a word': found('Quay', /very little/),
    'photo of': found('Photo of cranes over a quay', /begin with what is seen/),
    'a picture showing': found('A picture showing cranes', /begin with what is seen/),
    'an image of': found('Image of the harbour at dusk', /begin with what is seen/),
    'a few letters between spaces': found('   Quay   ', /very little/),
  },
})
