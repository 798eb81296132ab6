import type { Cleaner } from './cleaner.ts'

const PREFIX = /^\s*(?:copyright\b|©|\(c\))[\s:,©]*(?:\(c\)\s*)?(?:(?:19|20)\d\d\b)?[\s,:.-]*/i
const BYLINE = /^\s*(?:photo(?:graph)?s?(?: by|:)|picture by|by:?)\s+/i

/** "(c) 2024 Ann Roe", "© Ann Roe" and "Photo by Ann Roe" name Ann Roe. The copyright field itself keeps its "©". */
export const stripCopyrightPrefix: Cleaner = (words) => ({
  ...words,
  creator: bare(words.creator),
  agency: bare(words.agency),
  copyright: words.copyright
    .replace(/\(c\)/gi, '©')
    .replace(/^©\s*©/, '©')
    .replace(/^copyright\s+©/i, '©'),
})

function bare(name: string): string {
  const without = name.replace(PREFIX, '').replace(BYLINE, '')
  return without === name ? name : bare(without)
}
