'use client'

import { useEffect, useState } from 'react'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import type { StorySession } from './story-session.ts'

const REST = 250

/**
 * The story's words as plain data, a quarter of a second after the last key: for counts, checks and the sources beside
 * the text. Never for anything that a key press waits for.
 */
export function useDocument(session: StorySession): StoryDocument {
  const [document, setDocument] = useState(() => documentFromYDoc(session.ydoc))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => setDocument(documentFromYDoc(session.ydoc))
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(read, REST)
    }
    read()
    session.ydoc.on('update', later)
    return () => {
      clearTimeout(timer)
      session.ydoc.off('update', later)
    }
  }, [session])
  return document
}
