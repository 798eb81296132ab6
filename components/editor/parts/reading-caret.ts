import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

const key = new PluginKey<boolean>('readingCaret')

/**
 * A caret for somebody who may comment and not write: words can be selected by keyboard as in a text that is written in, and
 * nothing that is typed, cut, pasted or dropped changes them. What others write still comes in.
 */
export const ReadingCaret = Extension.create({
  name: 'readingCaret',
  priority: 2000,

  addProseMirrorPlugins() {
    const { editor } = this
    const reads = () => isReading(editor.state)
    return [
      new Plugin<boolean>({
        key,
        state: {
          init: () => false,
          apply: (tr, reading) => (tr.getMeta(key) as boolean | undefined) ?? reading,
        },
        filterTransaction: (tr, state) =>
          !tr.docChanged || !isReading(state) || tr.getMeta(ySyncPluginKey) !== undefined,
        props: {
          attributes: (state): Record<string, string> =>
            isReading(state) ? { 'aria-readonly': 'true', inputmode: 'none' } : {},
          handlePaste: reads,
          handleDrop: reads,
          handleDOMEvents: {
            beforeinput: (_view, event) => {
              if (reads()) event.preventDefault()
              return reads()
            },
          },
        },
      }),
    ]
  },
})

/** Gives an editor the caret of somebody who only reads, or takes it away. */
export function setReading(editor: Editor, reading: boolean): void {
  if (editor.isDestroyed || isReading(editor.state) === reading) return
  editor.view.dispatch(editor.state.tr.setMeta(key, reading))
}

/** Whether the words of an editor can be changed by who sits before it. */
export function isWritable(editor: Editor): boolean {
  return editor.isEditable && !isReading(editor.state)
}

function isReading(state: EditorState): boolean {
  return key.getState(state) === true
}
