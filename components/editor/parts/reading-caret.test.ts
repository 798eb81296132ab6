import { getSchema } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { expect, it } from 'vitest'
import { kitFor } from '#lib/document/kits/kit-for.ts'
import { isWritable, ReadingCaret, setReading } from './reading-caret.ts'

/** As much of an editor as the caret asks for. */
function editorOf(words: string) {
  const schema = getSchema(kitFor('body'))
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(words)])])
  const editor = { isDestroyed: false, isEditable: true } as unknown as Editor & { state: EditorState }
  const context = { editor } as unknown as ThisParameterType<
    NonNullable<typeof ReadingCaret.config.addProseMirrorPlugins>
  >
  const plugins = ReadingCaret.config.addProseMirrorPlugins?.call(context) ?? []
  let state = EditorState.create({ doc, plugins })
  Object.defineProperty(editor, 'state', { get: () => state })
  Object.assign(editor, { view: { dispatch: (tr: EditorState['tr']) => (state = state.apply(tr)) } })
  return editor
}

it('Whoever only reads can select and not type, and still sees what others write', () => {
  const editor = editorOf('Words')
  const type = (meta: boolean) => {
    const tr = editor.state.tr.insertText('New ', 1)
    editor.view.dispatch(meta ? tr.setMeta(ySyncPluginKey, { isChangeOrigin: true }) : tr)
  }
  setReading(editor, true)
  expect(isWritable(editor)).toBe(false)
  type(false)
  expect(editor.state.doc.textContent).toBe('Words')
  type(true)
  expect(editor.state.doc.textContent).toBe('New Words')
  setReading(editor, false)
  expect(isWritable(editor)).toBe(true)
  type(false)
  expect(editor.state.doc.textContent).toBe('New New Words')
})
