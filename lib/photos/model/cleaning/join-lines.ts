import type { Cleaner } from './cleaner.ts'

/** A caption is one paragraph: its lines are joined by a space. */
export const joinLines: Cleaner = (words) => ({
  ...words,
  caption: words.caption.replace(/\s*\n\s*/g, ' ').trim(),
})
