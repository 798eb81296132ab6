import { storyRule } from '../../define-rule.ts'
import { photoName } from '../../photo-name.ts'

const LONGEST = 250
const SHORTEST = 8

/**
 * What: alt text of more than 250 or fewer than 8 characters, or one that begins with "photo of". Why: it is read out in one
 * breath, without a way to pause; and the listener knows already that it is a picture. Source: common practice for WCAG 1.1.1.
 */
export const altLength = storyRule(
  {
    name: 'alt-length',
    title: 'Alt text too long or too short',
    family: 'accessibility',
    basis: 'facts',
    what: `Alt text has more than ${LONGEST} or fewer than ${SHORTEST} characters, or begins with “photo of”.`,
    why: 'It is read out in one breath, and a word or two say too little.',
    origin: 'Common practice for WCAG 2.2, success criterion 1.1.1',
    defaultSeverity: 'note',
  },
  ({ story, captionPlace }) =>
    story.photos.flatMap((photo) => {
      const problem = problemOf(photo.alt.trim())
      if (problem === null) return []
      return {
        message: `The alt text of ${lower(photoName(photo, story))} ${problem}`,
        place: captionPlace(photo.photoUseId),
        about: photo.photoUseId,
        photoUseId: photo.photoUseId,
        fix: { kind: 'edit_photo', label: 'Edit the alt text', photoUseId: photo.photoUseId },
      }
    }),
)

function problemOf(alt: string): string | null {
  if (alt === '') return null
  if (alt.length > LONGEST)
    return `has ${alt.length} characters. Say in a sentence what is seen; the rest belongs in the caption.`
  if (alt.length < SHORTEST) return 'says very little. Say in a sentence what is seen.'
  if (/^(?:an? |the )?(?:photo(?:graph)?|picture|image) (?:of|showing)\b/iu.test(alt))
    return 'begins with “photo of” or the like. Listeners know that it is one; begin with what is seen.'
  return null
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
