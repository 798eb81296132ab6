import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/core'
import type { Place } from '#lib/checks/model/finding.ts'
import type { PartEditors } from './part-editors.ts'
import { partOfPlace, positionOfPhoto, rangeOfPlace } from './places.ts'

/** Selects the words of a place and shows them; false when they are not there any more. */
export function selectPlace(editors: PartEditors, place: Place): boolean {
  const editor = editors.get(partOfPlace(place))
  const range = editor && rangeOfPlace(editor.state.doc, place)
  return range ? selectRange(editor, range) : false
}

/** Selects a range of an editor and brings it into view. */
export function selectRange(editor: Editor, { from, to }: { from: number; to: number }): boolean {
  const { view, state } = editor
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView())
  view.focus()
  centre(editor, from)
  return true
}

/** Selects a photo of the body and shows it; false when it is not in the text. */
export function selectPhoto(editors: PartEditors, photoUseId: string): boolean {
  const editor = editors.get('body')
  const position = editor && positionOfPhoto(editor.state.doc, photoUseId)
  if (!editor || position === null) return false
  const { view, state } = editor
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, position)))
  view.focus()
  centre(editor, position)
  return true
}

/** The editor's own scrolling stops at the edge of the window, under the top bar. */
function centre(editor: Editor, position: number): void {
  const { node } = editor.view.domAtPos(position, 1)
  const element = node instanceof HTMLElement ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
