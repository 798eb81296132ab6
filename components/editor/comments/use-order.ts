'use client'

import { useEffect, useState } from 'react'
import { useWords } from '../session/document-context.tsx'
import { useEditing } from '../story-context.tsx'
import { commentPlaces } from './comment-places.ts'
import { useComments } from './comments-context.tsx'

/** The conversations that have words in the text, from the top, a moment after the words rest; null until the text stands there. */
export function useOrder(): readonly string[] | null {
  const { editors } = useEditing()
  const { threads } = useComments()
  const words = useWords()
  const [order, setOrder] = useState<readonly string[] | null>(null)
  useEffect(() => {
    const read = () => {
      const next = editors.all().length > 0 ? [...commentPlaces(editors).keys()] : null
      setOrder((before) => (before?.join() === next?.join() ? before : next))
    }
    read()
    return editors.subscribe(read)
  }, [editors, threads, words])
  return order
}
