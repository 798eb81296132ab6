'use client'

import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import { Note } from '#components/ui/note.tsx'
import { readJournal } from '../session/kept-journals.ts'
import { StaleWords } from '../sheet/stale-sheet.tsx'

type Props = { storyId: string; personId: string }

/** The story as this browser keeps it for this person, to read and to copy, while the newsroom cannot give it. Nothing where it keeps none. */
export function KeptWords({ storyId, personId }: Props) {
  const [ydoc, setYdoc] = useState<Doc | null>(null)
  useEffect(() => {
    let gone = false
    void readJournal(personId, storyId).then((kept) => gone || setYdoc(kept))
    return () => {
      gone = true
    }
  }, [personId, storyId])
  if (!ydoc) return null
  return (
    <>
      <Note>
        This is the story as this browser keeps it, to read and to copy. It can be written in again when the
        newsroom is back; nothing here is lost.
      </Note>
      <StaleWords ydoc={ydoc} />
    </>
  )
}
