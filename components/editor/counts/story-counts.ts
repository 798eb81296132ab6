import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { wordCount, wordsIn } from '#lib/document/model/word-count.ts'

/** How long a story is. Characters count as readers see them, with spaces; minutes are whole, one at least where there are words. */
export type StoryCounts = {
  headline: { words: number; characters: number }
  body: { words: number; characters: number }
  minutes: number
}

/** Words a minute in silent reading of English prose (Brysbaert 2019, the mean over 190 studies). */
const A_MINUTE = 238

/** Counts a story's headline and body, captions apart. */
export function storyCounts(document: StoryDocument): StoryCounts {
  const blocks = toTextBlocks(document)
  const textOf = (part: 'headline' | 'body') =>
    blocks.filter((block) => block.part === part).map((block) => block.text)
  const words = wordCount(document)
  return {
    headline: { words: sum(textOf('headline').map(wordsIn)), characters: charactersIn(textOf('headline')) },
    body: { words, characters: charactersIn(textOf('body')) },
    minutes: readingMinutes(words),
  }
}

/** How long the words take to read, in whole minutes. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / A_MINUTE))
}

function charactersIn(texts: readonly string[]): number {
  return sum(texts.map((text) => [...segmenter.segment(text)].length))
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
