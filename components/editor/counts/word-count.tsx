'use client'

import { useState } from 'react'
import { useKeyedCommands } from '#components/frame/commands.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { Popover } from '#components/ui/popover.tsx'
import { wordCount } from '#lib/document/model/word-count.ts'
import { useMedia } from '../inspector/use-wide.ts'
import { useWords } from '../session/document-context.tsx'
import { useEditing, useStory } from '../story-context.tsx'
import { countWords } from './count-words.ts'
import { CountsList } from './counts-list.tsx'

/** How long the body is, beside the length that was planned. Pressed, it says more; on a phone the palette leads there. */
export function WordCount() {
  const { plannedWords } = useStory()
  const { editors } = useEditing()
  const [open, setOpen] = useState(false)
  const count = wordCount(useWords())
  const hasRoom = useMedia('(min-width: 768px)')
  const change = (next: boolean) => {
    setOpen(next)
    if (!next) editors.active()?.view.focus()
  }
  useKeyedCommands([
    {
      id: 'counts',
      label: 'Count words and plan the length',
      group: 'Story',
      keys: 'mod+shift+c',
      keywords: ['words', 'characters', 'reading', 'time', 'planned'],
      run: () => change(!open),
    },
  ])
  if (!hasRoom)
    return (
      <Dialog open={open} onOpenChange={change} title="Words" width="narrow">
        <CountsList />
      </Dialog>
    )
  return (
    <Popover
      label="Words"
      open={open}
      onOpenChange={change}
      trigger={
        <button
          type="button"
          className="h-control shrink-0 rounded-md px-2 numeric text-ui text-ink-faint transition-colors quick hover:bg-well hover:text-ink data-[state=open]:bg-well"
        >
          {countWords(count, plannedWords)}
        </button>
      }
    >
      <CountsList />
    </Popover>
  )
}
