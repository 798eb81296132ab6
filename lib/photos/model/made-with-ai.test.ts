import { describe, expect, it } from 'vitest'
import { madeWithAi } from './made-with-ai.ts'

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

describe('what readers are told of how a picture was made', () => {
  it.each([
    [`${IPTC}trainedAlgorithmicMedia`, 'Image made with AI'],
    [`${IPTC}compositeWithTrainedAlgorithmicMedia`, 'Image altered with AI'],
    [`${IPTC}compositeSynthetic`, 'Image altered with AI'],
    ['https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'Image made with AI'],
    ['trainedAlgorithmicMedia ', 'Image made with AI'],
    [`${IPTC}digitalCapture`, null],
    [`${IPTC}humanEdits`, null],
    [`${IPTC}constructor`, null],
    ['', null],
  ])('%j is labelled %j', (type, label) => {
    expect(madeWithAi(type)?.label ?? null).toBe(label)
  })
})
