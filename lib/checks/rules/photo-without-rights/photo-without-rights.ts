import { hasEnded } from '#lib/photos/model/photo-rights.ts'
import { storyRule } from '../../define-rule.ts'
import type { CheckPhoto } from '../../model/check-story.ts'
import type { Draft } from '../../model/rule.ts'
import { photoName } from '../../photo-name.ts'
import type { StoryFacts } from '../../story-facts.ts'

/**
 * What: a photo of which nobody said what right the newsroom has to it, that it has no right to, or whose right is over at the
 * moment of the check. Why: to print it would take what belongs to somebody else. Source: IPTC Photo Metadata, Rights Usage
 * Terms; agencies' conditions. Where a story does not say, it warns.
 */
export const photoWithoutRights = storyRule(
  {
    name: 'photo-without-rights',
    title: 'Photo without a right to print it',
    family: 'photos',
    basis: 'facts',
    what: 'A photo of the story is not cleared, may not be printed, or its right has ended.',
    why: 'A picture belongs to whoever made it; the newsroom prints it with a right or not at all.',
    origin: 'IPTC Photo Metadata Standard, Rights Usage Terms; agencies’ conditions of use',
    promise: 'We print pictures that we have a right to print.',
    defaultSeverity: 'block',
  },
  (facts) => facts.story.photos.flatMap((photo) => judge(photo, facts)),
)

function judge(photo: CheckPhoto, { story, captionPlace }: StoryFacts): Draft[] {
  const problem = problemOf(photo, story.now)
  if (!problem) return []
  return [
    {
      message: `${photoName(photo, story)} ${problem.what}`,
      place: captionPlace(photo.photoUseId),
      about: `${photo.photoUseId} ${problem.about}`,
      photoUseId: photo.photoUseId,
      ...(photo.rights === undefined ? { atMost: 'warn' as const } : {}),
      fix: { kind: 'edit_photo', label: 'Open the photo', photoUseId: photo.photoUseId },
    },
  ]
}

function problemOf({ rights, rightsUntil }: CheckPhoto, now: string): { what: string; about: string } | null {
  if (rights === 'none')
    return { what: 'may not be printed: the newsroom has no right to it. Take another one.', about: 'none' }
  if (hasEnded(rightsUntil, now))
    return {
      what: 'may not be printed any more: the right to it has ended. Renew it, or take another one.',
      about: 'ended',
    }
  if (rights === undefined || rights === 'unknown')
    return {
      what: 'is not cleared: nobody said what right the newsroom has to it. Say so at the photo in the library.',
      about: 'unknown',
    }
  return null
}
