import type { CheckUse } from './model/check-story.ts'
import { shorten } from './prose/shorten.ts'

/** How messages call a source: by its public description or name, never by anything else. */
export function nameOfUse(use: CheckUse): string {
  const description = shorten(use.description)
  if (description === '') return use.anonymous ? 'an unnamed source' : 'a source'
  return use.anonymous ? `the source “${description}”` : description
}
