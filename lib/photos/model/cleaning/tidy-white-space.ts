import type { Cleaner } from './cleaner.ts'

/** Bare carriage returns, tabs, hard and zero-width spaces become plain ones; lines stay apart for the next cleaners. */
export const tidyWhiteSpace: Cleaner = (words) => ({
  caption: tidy(words.caption),
  creator: tidy(words.creator).replaceAll('\n', ' '),
  agency: tidy(words.agency).replaceAll('\n', ' '),
  copyright: tidy(words.copyright).replaceAll('\n', ' '),
})

function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim()
}
