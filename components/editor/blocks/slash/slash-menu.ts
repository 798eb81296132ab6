import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import type { SuggestionProps } from '@tiptap/suggestion'
import type { Editor } from '@tiptap/core'
import type { BlockDesk } from '../block-desk.ts'
import type { Insert } from '../inserts.ts'
import { isWritable } from '../../parts/reading-caret.ts'

type Options = { desk: BlockDesk; run: (insert: Insert, editor: Editor) => void }

const key = new PluginKey<{ active: boolean }>('slashMenu')

/** In paragraphs of the story itself, of its lists and quotations; not within tables and boxes, which hold no blocks. */
function mayOpen(state: EditorState, position: number): boolean {
  const $position = state.doc.resolve(position)
  if ($position.parent.type.name !== 'paragraph') return false
  return !['infoBox', 'table'].includes($position.node(1).type.name)
}

/** Opens the menu of what can be put into the story at a slash that is typed at the start of a block or after a space. */
export const SlashMenu = Extension.create<Options>({
  name: 'slashMenu',
  // Before the keys that lead from part to part: while the menu is open, the arrows are its own.
  priority: 1200,

  addProseMirrorPlugins() {
    const { editor, options } = this
    const { desk, run } = options
    const show = ({ query, clientRect, command }: SuggestionProps<Insert, Insert>) =>
      desk.showSlash({ query, choose: command, rect: () => clientRect?.() ?? null })
    return [
      Suggestion<Insert, Insert>({
        editor,
        pluginKey: key,
        char: '/',
        allow: ({ state, range }) => isWritable(editor) && mayOpen(state, range.from),
        // A slash that stands there already is text; only one that is typed asks for the menu.
        shouldShow: ({ transaction }) =>
          transaction.docChanged || key.getState(editor.state)?.active === true,
        command: ({ range, props }) => {
          editor.chain().focus().deleteRange(range).run()
          run(props, editor)
        },
        render: () => ({
          onStart: show,
          onUpdate: show,
          onExit: () => desk.hideSlash(),
          onKeyDown: ({ event }) => desk.key(event),
        }),
      }),
    ]
  },
})
