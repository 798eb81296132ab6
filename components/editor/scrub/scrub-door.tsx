'use client'

import { useState } from 'react'
import { useCommands } from '#components/frame/commands.ts'
import { tell } from '#components/ui/toaster.tsx'
import { useEditing, useStory } from '../story-context.tsx'
import { ScrubDialog } from './scrub-dialog.tsx'
import { selectedPieces } from './selected-pieces.ts'

/** The palette's way to remove a passage for good, for those who may. */
export function ScrubDoor() {
  const { editors } = useEditing()
  const { abilities } = useStory()
  const [pieces, setPieces] = useState<string[] | null>(null)
  const open = () => {
    const editor = editors.active()
    const selected = editor ? selectedPieces(editor) : []
    if (selected.length === 0) tell('Select the passage first; then ask again.')
    else setPieces(selected)
  }
  useCommands(
    abilities.scrub
      ? [
          {
            id: 'scrub',
            label: 'Remove a passage for good…',
            group: 'Story',
            keywords: ['scrub', 'erase', 'delete', 'history'],
            run: open,
          },
        ]
      : [],
  )
  return pieces ? <ScrubDialog pieces={pieces} onClose={() => setPieces(null)} /> : null
}
