'use client'

import { startTransition, useEffect, useState } from 'react'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { readWords } from './read-words.ts'
import type { StorySession } from './story-session.ts'

/** How long words rest before they are read, in ms, and the longest that they wait while somebody goes on writing. */
const REST = 250
const LONGEST = 2000

/**
 * The story's words as plain data, a quarter of a second after the last key, or every two seconds while people go on writing: for counts,
 * checks and the sources beside the text. Never for anything that a key press waits for.
 */
export function useDocument(session: StorySession, editors: PartEditors): StoryDocument {
  const [document, setDocument] = useState(() => readWords(session, editors))
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    let longest: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      clearTimeout(rest)
      clearTimeout(longest)
      longest = undefined
      // What it makes the page draw may wait for a key.
      startTransition(() => setDocument(readWords(session, editors)))
    }
    const later = () => {
      clearTimeout(rest)
      rest = setTimeout(read, REST)
      longest ??= setTimeout(read, LONGEST)
    }
    read()
    const forget = editors.subscribe(later)
    session.ydoc.on('update', later)
    return () => {
      clearTimeout(rest)
      clearTimeout(longest)
      forget()
      session.ydoc.off('update', later)
    }
  }, [session, editors])
  return document
}
