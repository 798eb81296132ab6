import { storyRule } from '../../define-rule.ts'
import { photoName } from '../../photo-name.ts'

/**
 * What: a photo that names neither its creator nor an agency. Why: the maker has a right to be named and the newsroom must
 * know where the picture comes from. Source: IPTC Photo Metadata, Creator and Credit Line.
 */
export const photoWithoutCredit = storyRule(
  {
    name: 'photo-without-credit',
    title: 'Photo without a credit',
    family: 'photos',
    basis: 'facts',
    what: 'A photo of the story names neither a creator nor an agency.',
    why: 'The maker has a right to be named, and a picture of unknown origin should not go out.',
    origin: 'IPTC Photo Metadata Standard, Creator and Credit Line',
    promise: 'Every photo says who took it or where it comes from.',
    defaultSeverity: 'block',
  },
  ({ story, captionPlace }) =>
    story.photos
      .filter((photo) => photo.creator.trim() === '' && photo.agency.trim() === '')
      .map((photo) => ({
        message: `${photoName(photo, story)} has no credit. Its maker has a right to be named. Enter the creator, the agency, or both.`,
        place: captionPlace(photo.photoUseId),
        about: photo.photoUseId,
        photoUseId: photo.photoUseId,
        fix: { kind: 'edit_photo', label: 'Enter the credit', photoUseId: photo.photoUseId },
      })),
)
