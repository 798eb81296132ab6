'use client'

import type { Editor } from '@tiptap/core'
import { useKeyedCommands } from '#components/frame/commands.ts'
import type { KeyedCommand } from '#components/frame/commands.ts'
import { useShortcuts } from '#components/ui/shortcuts.ts'
import { tell } from '#components/ui/toaster.tsx'
import { useEditing } from '../story-context.tsx'

const GROUP = 'Words'

type Format = {
  id: string
  label: string
  keys: string
  keywords?: string[]
  needs: string
  run: (editor: Editor) => void
}

/** What gives words or blocks another form. `needs` is the node or mark that the part must know. */
const FORMATS: readonly Format[] = [
  {
    id: 'bold',
    label: 'Bold',
    keys: 'mod+b',
    needs: 'bold',
    run: (editor) => editor.commands.toggleMark('bold'),
  },
  {
    id: 'italic',
    label: 'Italic',
    keys: 'mod+i',
    needs: 'italic',
    run: (editor) => editor.commands.toggleMark('italic'),
  },
  {
    id: 'heading',
    label: 'Heading',
    keys: 'mod+alt+2',
    needs: 'heading',
    run: (editor) => editor.commands.toggleNode('heading', 'paragraph', { level: 2 }),
  },
  {
    id: 'small-heading',
    label: 'Smaller heading',
    keys: 'mod+alt+3',
    needs: 'heading',
    run: (editor) => editor.commands.toggleNode('heading', 'paragraph', { level: 3 }),
  },
  {
    id: 'quotation',
    label: 'Quotation',
    keys: 'mod+shift+b',
    keywords: ['quote'],
    needs: 'blockquote',
    run: (editor) => editor.commands.toggleWrap('blockquote'),
  },
  {
    id: 'list',
    label: 'List',
    keys: 'mod+shift+8',
    keywords: ['bullets'],
    needs: 'bulletList',
    run: (editor) => editor.commands.toggleList('bulletList', 'listItem'),
  },
  {
    id: 'numbered-list',
    label: 'Numbered list',
    keys: 'mod+shift+7',
    needs: 'orderedList',
    run: (editor) => editor.commands.toggleList('orderedList', 'listItem'),
  },
]

/** Keys that the text answers by itself, for the list of keys. */
const LISTED = [
  { keys: 'mod+shift+v', label: 'Paste as plain text' },
  { keys: 'shift+enter', label: 'New line in the same paragraph' },
  { keys: 'alt+f10', label: 'Go to the buttons over the selected words' },
].map((key) => ({ ...key, group: GROUP, handler: null }))

/** Everything that the toolbars do, in the palette and in the list of keys. The editor answers the keys itself. */
export function useFormatCommands(enabled: boolean): void {
  const { editors, link, session } = useEditing()
  const inText = (needs: string, run: (editor: Editor) => void) => () => {
    const editor = editors.active()
    if (!editor) return tell('Put the cursor into the text first.')
    const { marks, nodes } = editor.schema
    if (!(needs in marks) && !(needs in nodes)) return tell('This part of the story does not have that.')
    editor.view.focus()
    run(editor)
  }
  const formats = FORMATS.map(({ needs, run, ...format }): KeyedCommand => ({
    ...format,
    group: GROUP,
    byEditor: true,
    run: inText(needs, run),
  }))
  const others: KeyedCommand[] = [
    {
      id: 'link',
      label: 'Link',
      group: GROUP,
      keys: 'mod+k',
      keywords: ['address', 'url', 'web'],
      byEditor: true,
      run: inText('link', (editor) => {
        if (editor.state.selection.empty) editor.commands.extendMarkRange('link')
        if (editor.state.selection.empty) tell('Select the words that are to be the link.')
        else link()
      }),
    },
    {
      id: 'undo',
      label: 'Undo',
      group: GROUP,
      keys: 'mod+z',
      byEditor: true,
      run: () => session.undo.undo(),
    },
    {
      id: 'redo',
      label: 'Redo',
      group: GROUP,
      keys: 'mod+shift+z',
      byEditor: true,
      run: () => session.undo.redo(),
    },
  ]
  useKeyedCommands(enabled ? [...formats, ...others] : [])
  useShortcuts(enabled ? LISTED : [])
}
