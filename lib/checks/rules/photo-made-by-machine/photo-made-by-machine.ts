import { madeWithAi } from '#lib/photos/model/made-with-ai.ts'
import { storyRule } from '../../define-rule.ts'
import { photoName } from '../../photo-name.ts'

const SAYS_SO =
  /(?<![\p{L}\p{N}])(?:AI|A\.I\.|artificial intelligence|machine[- ]made|(?:computer|machine)[- ]generated|generated|synthetic)(?![\p{L}\p{N}])/iu

/**
 * What: a photo whose digital source type says that it was made or altered with a trained model, and whose caption does not say
 * so. Why: readers take a picture for what a camera saw. Source: IPTC digital source types; Associated Press on generative AI.
 * The page labels such a picture whatever the caption says; the caption tells what was made and why.
 */
export const photoMadeByMachine = storyRule(
  {
    name: 'photo-made-by-machine',
    title: 'Caption does not say that AI made the picture',
    family: 'photos',
    basis: 'counted',
    what: 'The picture was made or altered with AI, as its file says, and the caption does not mention it.',
    why: 'Readers take a picture for what a camera saw unless they are told.',
    origin: 'IPTC digital source types; Associated Press, standards around generative AI',
    promise: 'A picture that was made or altered with AI is labelled, and its caption says so.',
    defaultSeverity: 'warn',
    languages: ['en'],
  },
  ({ story, captionOf, captionPlace }) =>
    story.photos
      .filter((photo) => madeWithAi(photo.digitalSourceType) && !SAYS_SO.test(captionOf(photo)))
      .map((photo) => ({
        message: `${photoName(photo, story)} was made or altered with AI, and the caption does not say so. Say what was made and why.`,
        place: captionPlace(photo.photoUseId),
        about: photo.photoUseId,
        photoUseId: photo.photoUseId,
        fix: { kind: 'edit_photo', label: 'Edit the caption', photoUseId: photo.photoUseId },
      })),
)
