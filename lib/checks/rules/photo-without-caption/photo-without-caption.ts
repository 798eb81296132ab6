import { storyRule } from '../../define-rule.ts'
import { photoName } from '../../photo-name.ts'

/**
 * What: a photo without a caption. Why: a reader must be told who and what is seen, where and when. Source: the
 * Associated Press caption rule (who and what, place, date are mandatory).
 */
export const photoWithoutCaption = storyRule(
  {
    name: 'photo-without-caption',
    title: 'Photo without a caption',
    family: 'photos',
    basis: 'facts',
    what: 'A photo of the story has no caption.',
    why: 'Readers must be told who and what is seen, where and when; a picture alone can mislead.',
    origin: 'Associated Press, caption rule',
    promise: 'Every photo has a caption that says what it shows.',
    defaultSeverity: 'block',
  },
  ({ story, captionOf, captionPlace }) =>
    story.photos
      .filter((photo) => captionOf(photo).trim() === '')
      .map((photo) => ({
        message: `${photoName(photo, story)} has no caption. Readers need to know who and what is seen, where and when. Write a sentence or two.`,
        place: captionPlace(photo.photoUseId),
        about: photo.photoUseId,
        photoUseId: photo.photoUseId,
        fix: { kind: 'edit_photo', label: 'Write the caption', photoUseId: photo.photoUseId },
      })),
)
