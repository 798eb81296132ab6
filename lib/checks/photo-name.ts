import type { CheckPhoto, CheckStory } from './model/check-story.ts'
import { shorten } from './prose/shorten.ts'

/** How messages call a photo: "The lead photo", or "The photo “harbour.jpg”" by its label. */
export function photoName(photo: CheckPhoto, story: CheckStory): string {
  if (photo.photoUseId === story.leadPhotoUseId) return 'The lead photo'
  return photo.label.trim() === '' ? 'A photo in the text' : `The photo “${shorten(photo.label)}”`
}
