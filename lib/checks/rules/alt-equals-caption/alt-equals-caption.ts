import { storyRule } from '../../define-rule.ts'
import { photoName } from '../../photo-name.ts'

/**
 * What: alt text that repeats the caption, or is the name of a file. Why: people who listen to the page hear the same
 * sentence twice and still do not know what is seen. Source: WCAG 2.2, success criterion 1.1.1.
 */
export const altEqualsCaption = storyRule(
  {
    name: 'alt-equals-caption',
    title: 'Alt text repeats the caption',
    family: 'accessibility',
    basis: 'facts',
    what: 'The alt text of a photo is its caption again, or the name of a file.',
    why: 'People who listen to the page hear the same sentence twice and do not learn what is seen.',
    origin: 'WCAG 2.2, success criterion 1.1.1',
    defaultSeverity: 'warn',
  },
  ({ story, captionOf, captionPlace }) =>
    story.photos.flatMap((photo) => {
      const alt = plain(photo.alt)
      const isFile = /^\S+\.(?:jpe?g|png|webp|avif|tiff?|heic|gif)$/iu.test(photo.alt.trim())
      if (alt === '' || (!isFile && alt !== plain(captionOf(photo)))) return []
      return {
        message: `${photoName(photo, story)} has ${isFile ? 'the name of a file' : 'its caption again'} as alt text. Say what is seen, for those who do not see it.`,
        place: captionPlace(photo.photoUseId),
        about: photo.photoUseId,
        photoUseId: photo.photoUseId,
        fix: { kind: 'edit_photo', label: 'Write the alt text', photoUseId: photo.photoUseId },
      }
    }),
)

// Alike but for case, spaces and marks is the same sentence.
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
