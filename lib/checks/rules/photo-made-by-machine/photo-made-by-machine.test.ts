import { photoOf } from '../../testing/story.ts'
import { testRule } from '../../testing/test-rule.ts'
import { photoMadeByMachine } from './photo-made-by-machine.ts'

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const shown = (type: string, caption: string) => ({
  photos: [photoOf('p', { digitalSourceType: type === '' ? '' : `${IPTC}${type}`, caption })],
})

testRule(photoMadeByMachine, {
  passes: {
    'a camera’s picture': shown('digitalCapture', 'The quay on Tuesday.'),
    'a picture of which nothing is known': shown('', 'The quay on Tuesday.'),
    'a caption that says AI': shown(
      'trainedAlgorithmicMedia',
      'The quay as it may look, an image made with AI.',
    ),
    'a caption that says generated': shown('trainedAlgorithmicMedia', 'A generated image of the quay.'),
  },
  fails: {
    'a made picture with a plain caption': {
      story: shown('trainedAlgorithmicMedia', 'The quay on Tuesday.'),
      findings: [{ severity: 'warn', photoUseId: 'p', says: /AI/ }],
    },
    'an altered picture': {
      story: shown('compositeWithTrainedAlgorithmicMedia', 'The quay, said the mayor.'),
      findings: [{ severity: 'warn' }],
    },
    'the caption of this use counts, not the library’s': {
      story: { ...shown('trainedAlgorithmicMedia', 'Made with AI.'), captions: { p: 'The quay.' } },
      findings: [{ severity: 'warn', words: 'The quay.' }],
    },
  },
})
