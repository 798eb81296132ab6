import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { AllSelection, Selection } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import { isWritable } from '../parts/reading-caret.ts'

/** What the toolbar shows about the words that are selected. */
export type SelectionFacts = {
  from: number
  to: number
  /** Words are selected, to be changed or talked about. */
  hasWords: boolean
  can: { bold: boolean; italic: boolean; link: boolean; blocks: boolean }
  is: {
    bold: boolean
    italic: boolean
    link: boolean
    claim: boolean
    heading: boolean
    quote: boolean
    list: boolean
  }
  href: string
}

const NOTHING: SelectionFacts = {
  from: 0,
  to: 0,
  hasWords: false,
  can: { bold: false, italic: false, link: false, blocks: false },
  is: { bold: false, italic: false, link: false, claim: false, heading: false, quote: false, list: false },
  href: '',
}

/** Reads what can be done with the selection, or with `atCaret` where the cursor stands too; cheap enough for every transaction. */
export function selectionFacts(editor: Editor | null, atCaret = false): SelectionFacts {
  if (!editor || editor.isDestroyed || !editor.isEditable) return NOTHING
  const { selection, schema } = editor.state
  const block = blockOf(editor.state)
  if ((selection.empty && !atCaret) || !block) return NOTHING
  const { from, to } = selection
  if (!isWritable(editor)) return { ...NOTHING, from, to, hasWords: !selection.empty }
  const holds = (name: string) => {
    const mark = schema.marks[name]
    return mark !== undefined && block.type.allowsMarkType(mark)
  }
  const href: unknown = editor.getAttributes('link')['href']
  return {
    from,
    to,
    hasWords: !selection.empty,
    can: {
      bold: holds('bold'),
      italic: holds('italic'),
      link: holds('link'),
      blocks: schema.nodes['heading'] !== undefined && block.type.name !== 'photo',
    },
    is: {
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      link: editor.isActive('link'),
      claim: editor.isActive('claim'),
      heading: editor.isActive('heading'),
      quote: editor.isActive('blockquote'),
      list: editor.isActive('bulletList'),
    },
    href: typeof href === 'string' ? href : '',
  }
}

/** The block of words that a selection begins in: the first of the part when all of it is selected. Null where none is. */
function blockOf({ doc, selection }: EditorState): Node | null {
  const $from = selection instanceof AllSelection ? Selection.atStart(doc).$from : selection.$from
  return $from.parent.isTextblock ? $from.parent : null
}
