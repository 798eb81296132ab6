'use client'

import { useEffect } from 'react'
import { useCommands } from '#components/frame/commands.ts'
import { useShortcut } from '#components/ui/shortcuts.ts'
import { DOCUMENT_PARTS } from '#lib/document/model/story-document.ts'
import type { PartEditors } from './parts/part-editors.ts'
import type { StorySession } from './session/story-session.ts'
import type { Editing, InspectorTab } from './story-context.tsx'

const LEAVES: readonly [InspectorTab, string][] = [
  ['checks', 'Show the checks'],
  ['suggestions', 'Show the suggestions'],
  ['sources', 'Show the sources'],
  ['photos', 'Show the photos'],
  ['comments', 'Show the comments'],
  ['story', 'Show section, bylines and address'],
  ['history', 'Show the history'],
]

/** What the palette and the keys dialog can do on a story page. */
export function useStoryCommands({ attribute, showTab, showSourcing, session }: Editing): void {
  useShortcut({
    keys: 'mod+shift+a',
    label: 'Attribute the selected words',
    group: 'Story',
    handler: attribute,
    whileTyping: true,
  })
  useCommands([
    {
      id: 'attribute',
      label: 'Attribute the selected words',
      group: 'Story',
      keys: 'mod+shift+a',
      keywords: ['source', 'claim'],
      run: attribute,
    },
    {
      id: 'log-request',
      label: 'Log a request for comment',
      group: 'Story',
      keywords: ['asked'],
      run: () => showSourcing({ kind: 'request' }),
    },
    ...LEAVES.map(([tab, label]) => ({ id: `show-${tab}`, label, group: 'Story', run: () => showTab(tab) })),
    {
      id: 'preview',
      label: 'Preview, as readers would get it',
      group: 'Story',
      run: () => void window.open(`/newsroom/stories/${session.storyId}/preview`),
    },
  ])
}

/** Shows the part of the page that an undo or redo changed, when it is another than the one being written in. */
export function useUndoInView(session: StorySession, editors: PartEditors): void {
  useEffect(() => {
    const show = ({ changedParentTypes }: { changedParentTypes: ReadonlyMap<unknown, unknown> }) => {
      const changed = DOCUMENT_PARTS.filter((part) =>
        changedParentTypes.has(session.ydoc.getXmlFragment(part)),
      )
      const [first] = changed
      if (!first || (editors.activePart && changed.includes(editors.activePart))) return
      editors.get(first)?.view.dom.scrollIntoView({ block: 'nearest' })
    }
    session.undo.on('stack-item-popped', show)
    return () => session.undo.off('stack-item-popped', show)
  }, [session, editors])
}
