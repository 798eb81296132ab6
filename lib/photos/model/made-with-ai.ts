/** How a picture was made or altered with AI: what readers are told, and schema.org's name for it. */
export type MadeWithAi = {
  label: 'Image made with AI' | 'Image altered with AI'
  schemaName:
    | 'TrainedAlgorithmicMediaDigitalSource'
    | 'CompositeWithTrainedAlgorithmicMediaDigitalSource'
    | 'CompositeSyntheticDigitalSource'
}

/** By IPTC's names for pictures that a trained model made or had a part in (cv.iptc.org/newscodes/digitalsourcetype). */
const WAYS: ReadonlyMap<string, MadeWithAi> = new Map<string, MadeWithAi>([
  [
    'trainedAlgorithmicMedia',
    { label: 'Image made with AI', schemaName: 'TrainedAlgorithmicMediaDigitalSource' },
  ],
  [
    'compositeWithTrainedAlgorithmicMedia',
    { label: 'Image altered with AI', schemaName: 'CompositeWithTrainedAlgorithmicMediaDigitalSource' },
  ],
  ['compositeSynthetic', { label: 'Image altered with AI', schemaName: 'CompositeSyntheticDigitalSource' }],
])

/** What people may say of how a picture was made: the address in IPTC's list, and the words to choose by. */
export const WAYS_OF_MAKING = [
  {
    value: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    label: 'Taken with a camera',
  },
  {
    value: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    label: 'Made with AI',
  },
  {
    value: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
    label: 'Altered with AI',
  },
] as const

/**
 * What readers must be told of a picture that was made or altered with AI, or null for any other. Takes the address of
 * IPTC's list (`photo.digitalSourceType`), or its last part alone.
 */
export function madeWithAi(digitalSourceType: string): MadeWithAi | null {
  return WAYS.get(digitalSourceType.trim().split('/').at(-1) ?? '') ?? null
}
