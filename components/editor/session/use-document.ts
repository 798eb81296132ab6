'use client'

import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from '#components/ui/after-paint.ts'
import { DOCUMENT_PARTS } from '#lib/document/model/story-document.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { readWords } from './read-words.ts'
import type { StorySession } from './story-session.ts'

/** How long words rest before they are read, in ms, and the longest that they wait while somebody goes on writing. */
const REST = 250
const LONGEST = 2000

/** The longest that the words wait for editors, in ms: a story that cannot be written in is read all the same. */
const NO_EDITORS = 400

/**
 * The story's words as plain data, a quarter of a second after the last key, or every two seconds while people go on writing: for counts,
 * checks and the sources beside the text. Never for anything that a key press waits for. Null until the text itself is drawn.
 */
export function useDocument(session: StorySession, editors: PartEditors): StoryDocument | null {
  const [document, setDocument] = useState<StoryDocument | null>(null)
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    let longest: ReturnType<typeof setTimeout> | undefined
    let isEnded = false
    // What it makes the page draw may wait for a key.
    const readNow = () => isEnded || startTransition(() => setDocument(readWords(session, editors)))
    const read = () => {
      clearTimeout(rest)
      clearTimeout(longest)
      longest = undefined
      session.typed.whenDrawn(readNow)
    }
    const later = () => {
      clearTimeout(rest)
      rest = setTimeout(read, REST)
      longest ??= setTimeout(read, LONGEST)
    }
    // Before the first reading nothing listens: what it brings would be drawn before the text.
    let forget = () => {}
    const begin = () => {
      forget()
      forget = editors.subscribe(later)
      session.ydoc.on('update', later)
      read()
    }
    const end = whenDrawn(editors, begin)
    return () => {
      isEnded = true
      end()
      clearTimeout(rest)
      clearTimeout(longest)
      forget()
      session.ydoc.off('update', later)
    }
  }, [session, editors])
  return document
}

/** Calls `then` once: after the first picture of the page with all its editors, or after a while without. Returns what ends that. */
function whenDrawn(editors: PartEditors, then: () => void): () => void {
  let isDone = false
  const once = () => {
    if (isDone) return
    end()
    then()
  }
  const look = () => {
    if (editors.all().length === DOCUMENT_PARTS.length) afterPaint(once)
  }
  const forget = editors.subscribe(look)
  const tired = setTimeout(once, NO_EDITORS)
  const end = () => {
    isDone = true
    forget()
    clearTimeout(tired)
  }
  look()
  return end
}
