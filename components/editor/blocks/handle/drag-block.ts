import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { blockFrom } from '../unit-at.ts'

/** Begins to drag the block at a position, as if it had been dragged in the text: the editor moves it where it is dropped. */
export function startDrag(editor: Editor, from: number, transfer: DataTransfer): void {
  const { view, state } = editor
  if (!blockFrom(state.doc, from)) return
  const selection = NodeSelection.create(state.doc, from)
  view.dispatch(state.tr.setSelection(selection))
  const slice = selection.content()
  const { dom, text } = view.serializeForClipboard(slice)
  transfer.clearData()
  transfer.setData('text/html', dom.innerHTML)
  transfer.setData('text/plain', text)
  transfer.effectAllowed = 'copyMove'
  const element = view.nodeDOM(from)
  if (element instanceof HTMLElement) transfer.setDragImage(element, 0, 0)
  view.dragging = { slice, move: true }
}

/** Ends a drag that was dropped elsewhere or given up. */
export function endDrag({ view }: Editor): void {
  view.dragging = null
}
