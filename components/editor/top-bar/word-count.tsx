'use client'

import { wordCount } from '#lib/document/model/word-count.ts'
import { useWords } from '../session/document-context.tsx'
import { useStory } from '../story-context.tsx'
import { countWords } from './count-words.ts'

/** How long the body is, beside the length that was planned. */
export function WordCount() {
  const { plannedWords } = useStory()
  return (
    <span className="shrink-0 numeric text-ui text-ink-faint max-md:hidden">
      {countWords(wordCount(useWords()), plannedWords)}
    </span>
  )
}
