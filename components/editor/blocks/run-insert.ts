import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import type { Editing } from '../story-context.tsx'
import type { BlockDesk } from './block-desk.ts'
import { emptyInfoBox, emptyTable, insertBlock, pullQuoteOf } from './insert-block.ts'
import type { InsertId } from './inserts.ts'
import { turnInto } from './turn-into.ts'

const ROWS = 3
const COLUMNS = 3

const BLOCKS: Partial<Record<InsertId, (state: EditorState) => Node | undefined>> = {
  rule: ({ schema }) => schema.nodes['horizontalRule']?.create(),
  pullQuote: pullQuoteOf,
  table: ({ schema }) => emptyTable(schema, ROWS, COLUMNS),
  infoBox: ({ schema }) => emptyInfoBox(schema),
}

/** Puts what was chosen into the story where the cursor is, or asks first what there is to ask. */
export function runInsert(
  id: InsertId,
  editor: Editor,
  desk: BlockDesk,
  { showTab, say }: Pick<Editing, 'showTab' | 'say'>,
): void {
  if (id === 'embed' || id === 'gallery' || id === 'relatedStory') return desk.ask(id)
  if (id === 'photo') {
    showTab('photos')
    return say('Choose a photo in the Photos leaf. It goes where the cursor is.')
  }
  const make = BLOCKS[id]
  const block = make?.(editor.state)
  if (block) {
    editor.view.dispatch(insertBlock(editor.state, block))
    editor.view.focus()
  } else if (id !== 'rule' && id !== 'pullQuote' && id !== 'table' && id !== 'infoBox') {
    if (!turnInto(editor, id)) putPlain(editor, id)
  }
}

/** In a block that has a form of its own, what was chosen stands after it. */
function putPlain(editor: Editor, id: Parameters<typeof turnInto>[1]): void {
  const paragraph = editor.schema.nodes['paragraph']
  if (!paragraph) return
  editor.view.dispatch(insertBlock(editor.state, paragraph.create()))
  turnInto(editor, id)
}
