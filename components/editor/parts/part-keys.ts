import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import type { DocumentPart } from '#lib/document/model/story-document.ts'
import { neighbourOf } from './part-editors.ts'
import type { PartEditors } from './part-editors.ts'

type Options = { part: DocumentPart; editors: PartEditors }

/** Whether the cursor stands where the part begins (or ends), so that the next step leads out of it. */
export function isAtEdge(state: EditorState, by: 1 | -1): boolean {
  const { selection, doc } = state
  if (!selection.empty || !selection.$from.parent.isTextblock) return false
  const { $from } = selection
  // Every block around an edge position opens (or closes) right there, one step each.
  return by === -1 ? $from.pos === $from.depth : doc.content.size - $from.pos === $from.depth
}

/**
 * The keys that lead from part to part, as if headline, dek, key points and body were one page: Enter goes on, Backspace at the
 * start and the arrows at the edges go to the neighbour.
 */
export const PartKeys = Extension.create<Options>({
  name: 'partKeys',
  priority: 1100,

  addKeyboardShortcuts() {
    const { part, editors } = this.options
    const go = (by: 1 | -1) => {
      const neighbour = neighbourOf(part, by)
      return neighbour !== null && editors.focus(neighbour, by === 1 ? 'start' : 'end')
    }
    const edge = (by: 1 | -1) => isAtEdge(this.editor.state, by) && go(by)
    return {
      Enter: () =>
        part === 'headline' || part === 'dek' ? go(1) : part === 'keyPoints' && leaveList(this.editor, go),
      Backspace: () =>
        part !== 'headline' && isAtEdge(this.editor.state, -1) && backOut(this.editor, part, go),
      ArrowLeft: () => edge(-1),
      ArrowRight: () => edge(1),
      ArrowUp: () => isOnEdgeLine(this.editor, -1) && go(-1),
      ArrowDown: () => isOnEdgeLine(this.editor, 1) && go(1),
    }
  },
})

/** Enter on an empty last key point: it goes, and the body goes on. */
function leaveList(editor: Editor, go: (by: 1 | -1) => boolean): boolean {
  const { $from, empty } = editor.state.selection
  const isLast = $from.index(0) === editor.state.doc.childCount - 1
  if (!empty || !isLast || $from.parent.content.size > 0) return false
  if (editor.state.doc.childCount > 1)
    editor.commands.deleteRange({ from: $from.before(), to: $from.after() })
  return go(1)
}

/** Backspace at the start of a part: an empty key point goes first, else the cursor steps out and nothing is lost. */
function backOut(editor: Editor, part: DocumentPart, go: (by: 1 | -1) => boolean): boolean {
  const { $from } = editor.state.selection
  const special = $from.parent.type.name !== 'paragraph' && part === 'body'
  // Lists, quotations and headings are first turned back into a paragraph by their own Backspace.
  if (special || $from.depth > 1) return false
  if (part === 'keyPoints' && editor.state.doc.childCount > 1 && $from.parent.content.size === 0) {
    editor.commands.deleteRange({ from: $from.before(), to: $from.after() })
  }
  return go(-1)
}

function isOnEdgeLine(editor: Editor, by: 1 | -1): boolean {
  const { state, view } = editor
  if (!state.selection.empty || !state.selection.$from.parent.isTextblock) return false
  const index = state.selection.$from.index(0)
  const isEdgeBlock = by === -1 ? index === 0 : index === state.doc.childCount - 1
  return isEdgeBlock && view.endOfTextblock(by === -1 ? 'up' : 'down')
}
