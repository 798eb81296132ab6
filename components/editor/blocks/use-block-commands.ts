'use client'

import type { Editor } from '@tiptap/core'
import { useCommands } from '#components/frame/commands.ts'
import { useListedKey, useShortcut } from '#components/ui/shortcuts.ts'
import { useEditing } from '../story-context.tsx'
import { openSlash } from './block-desk.ts'
import type { BlockDesk } from './block-desk.ts'
import { INSERTS } from './inserts.ts'
import { runInsert } from './run-insert.ts'
import { TABLE_CHANGES } from './table-changes.ts'

const ASKS = new Set(['photo', 'gallery', 'embed', 'relatedStory'])
const GROUP = 'Blocks'

/** What the palette can put into the story, and the keys of blocks for the keys dialog. */
export function useBlockCommands(desk: BlockDesk, enabled: boolean): void {
  const editing = useEditing()
  const { editors, showText } = editing
  const body = () => editors.get('body')
  // The palette gives the focus back when it has gone; a menu or a question that came before would lose it.
  const inText = (run: (editor: Editor) => void) => () =>
    showText(() => {
      const editor = body()
      if (editor) run(editor)
    })
  const inserts = INSERTS.map(({ id, label, keys, words }) => ({
    id: `insert-${id}`,
    label: `Insert: ${label.toLowerCase()}${ASKS.has(id) ? '…' : ''}`,
    group: 'Insert',
    ...(keys ? { keys } : {}),
    keywords: ['insert', ...words],
    run: inText((editor) => runInsert(id, editor, desk, editing)),
  }))
  const tables = TABLE_CHANGES.map(({ id, label, run }) => ({
    id: `table-${id}`,
    label: `Table: ${label.toLowerCase()}`,
    group: 'Insert',
    keywords: ['table'],
    run: inText((editor) => void run(editor)),
  }))
  const menu = {
    id: 'block-menu',
    label: 'Open the menu of this block',
    group: 'Insert',
    keys: 'alt+f9',
    keywords: ['move', 'duplicate', 'delete', 'turn'],
    run: inText(() => desk.openMenu()),
  }
  useCommands(enabled ? [...inserts, ...tables, menu] : [])
  useShortcut({
    keys: '/',
    label: 'Put something into the story',
    group: GROUP,
    enabled,
    handler: () => {
      const editor = body()
      if (editor) openSlash(editor)
    },
  })
  // Pressed in the text they are its own; here they are listed.
  useKey('alt+shift+arrowup', 'Move the block up', enabled)
  useKey('alt+shift+arrowdown', 'Move the block down', enabled)
  useKey('mod+shift+d', 'Duplicate the block', enabled)
  useKey('mod+shift+backspace', 'Delete the block', enabled)
  useKey('alt+f9', 'Open the menu of the block', enabled)
  useKey('tab', 'In a table: next cell', enabled)
}

function useKey(keys: string, label: string, enabled: boolean): void {
  useListedKey({ keys, label, group: GROUP, enabled })
}
