'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useCommands } from '#components/frame/commands.ts'
import { useShortcut } from '#components/ui/shortcuts.ts'
import { comparisonHref } from '#components/versions/comparison-href.ts'
import { KeepAsDialog } from '#components/versions/keep-as-dialog.tsx'
import { whenSaved } from '../session/when-saved.ts'
import { useEditing, useStory } from '../story-context.tsx'

const KEYS = 'mod+alt+s'
const LABEL = 'Keep this version as…'

/** Keeping a version by key and from the palette, and the ways to the comparison. */
export function KeepAs() {
  const { session } = useEditing()
  const { id, abilities, published } = useStory()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const run = () => setOpen(true)
  useShortcut({
    keys: KEYS,
    label: LABEL,
    group: 'Story',
    handler: run,
    whileTyping: true,
    enabled: abilities.write,
  })
  useCommands([
    ...(abilities.write
      ? [{ id: 'keep-as', label: LABEL, group: 'Story', keys: KEYS, keywords: ['name', 'milestone'], run }]
      : []),
    {
      id: 'versions',
      label: 'Compare versions',
      group: 'Story',
      keywords: ['history', 'diff'],
      run: () => router.push(`/newsroom/stories/${id}/versions`),
    },
    ...(published
      ? [
          {
            id: 'against-live',
            label: 'Compare with what readers have',
            group: 'Story',
            keywords: ['live', 'diff'],
            run: () => router.push(comparisonHref(id, published.versionId, 'now')),
          },
        ]
      : []),
  ])
  return <KeepAsDialog storyId={id} open={open} onOpenChange={setOpen} saved={() => whenSaved(session)} />
}
