import { storyRule } from '../../define-rule.ts'
import { photoName } from '../../photo-name.ts'

/**
 * What: a photo without alt text. Why: people who do not see the picture get the alt text in its place, and a caption does
 * not describe what is seen. Source: WCAG 2.2, success criterion 1.1.1.
 */
export const photoWithoutAlt = storyRule(
  {
    name: 'photo-without-alt',
    title: 'Photo without alt text',
    family: 'accessibility',
    basis: 'facts',
    what: 'A photo of the story has no alt text.',
    why: 'People who do not see the picture get the alt text in its place; the caption does not say what is seen.',
    origin: 'WCAG 2.2, success criterion 1.1.1',
    promise: 'Every photo is described in words for those who do not see it.',
    defaultSeverity: 'block',
  },
  ({ story, captionPlace }) =>
    story.photos
      .filter((photo) => photo.alt.trim() === '')
      .map((photo) => ({
        message: `${photoName(photo, story)} has no alt text. People who do not see it would get nothing in its place. Say in a sentence what is seen.`,
        place: captionPlace(photo.photoUseId),
        about: photo.photoUseId,
        photoUseId: photo.photoUseId,
        fix: { kind: 'edit_photo', label: 'Write the alt text', photoUseId: photo.photoUseId },
      })),
)
