'use client'

import { useMemo, useRef, useState } from 'react'
import { useKeyedCommands } from '#components/frame/commands.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import type { StorySession } from '../session/story-session.ts'
import { StoryFind } from './story-find.ts'

const LONGEST = 200

/** The find bar: whether it stands, whether it replaces, and with which words it opened. */
export type FindDesk = {
  find: StoryFind
  open: boolean
  replaces: boolean
  toggleReplaces: () => void
  first: string
  /** Counts the openings, so that the field takes the selected words anew. */
  opening: number
  close: () => void
}

/** Finds in the story by mod+F, with replacing by mod+alt+F. Pressed again within the bar, mod+F is the browser's own. */
export function useFind(session: StorySession, editors: PartEditors): FindDesk {
  const find = useMemo(() => new StoryFind(editors, session.undo), [editors, session])
  const [bar, setBar] = useState({ open: false, replaces: false, first: '', opening: 0 })
  const field = useRef('')
  const show = (replaces: boolean) => {
    const selected = selectedWords(editors)
    field.current = selected || field.current
    setBar(({ opening }) => ({ open: true, replaces, first: field.current, opening: opening + 1 }))
  }
  const toggleReplaces = () => setBar((before) => ({ ...before, replaces: !before.replaces }))
  const close = () => {
    setBar((before) => ({ ...before, open: false }))
    find.leave()
  }
  const step = (by: 1 | -1) => (bar.open ? void find.step(by) : show(false))
  useKeyedCommands([
    {
      id: 'find',
      label: 'Find in the story',
      group: 'Story',
      keys: 'mod+f',
      keywords: ['search', 'words'],
      run: () => show(false),
      onKey: (event) => (isInFindBar(event.target) ? false : show(false)),
    },
    {
      id: 'replace',
      label: 'Find and replace',
      group: 'Story',
      keys: 'mod+alt+f',
      keywords: ['search', 'change'],
      run: () => show(true),
      // Within the bar the words that were typed stay.
      onKey: (event) => (isInFindBar(event.target) ? toggleReplaces() : show(true)),
    },
    { id: 'find-next', label: 'Find the next one', group: 'Story', keys: 'mod+g', run: () => step(1) },
    {
      id: 'find-before',
      label: 'Find the one before',
      group: 'Story',
      keys: 'mod+shift+g',
      run: () => step(-1),
    },
  ])
  return { find, ...bar, toggleReplaces, close }
}

function selectedWords(editors: PartEditors): string {
  const editor = editors.active()
  if (!editor || editor.isDestroyed) return ''
  const { from, to } = editor.state.selection
  const words = editor.state.doc.textBetween(from, Math.min(to, from + LONGEST), '\n')
  return words.includes('\n') ? '' : words
}

function isInFindBar(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-find-bar]') !== null
}
