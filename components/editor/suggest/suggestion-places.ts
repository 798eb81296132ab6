import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { DocumentPart } from '#lib/document/model/story-document.ts'
import { SUGGESTION_TYPES, suggestionsOf } from '#lib/document/suggestions/own.ts'
import { selectRange } from '../parts/select-place.ts'
import type { PartEditors } from '../parts/part-editors.ts'

type SuggestionPlace = { id: string; from: number; to: number }

/** Where the suggestions of a document lie, in reading order; neighbouring runs of one are one place. */
function suggestionPlaces(doc: Node): SuggestionPlace[] {
  const places: SuggestionPlace[] = []
  const add = (id: string, from: number, to: number): void => {
    const last = places.findLast((place) => place.id === id)
    if (last && last.to >= from) last.to = Math.max(last.to, to)
    else places.push({ id, from, to })
  }
  doc.descendants((node, position) => {
    const end = position + node.nodeSize
    for (const mark of node.marks)
      if (SUGGESTION_TYPES.has(mark.type.name)) add(String(mark.attrs['id']), position, end)
    for (const { id } of suggestionsOf(node)) add(id, position, end)
  })
  return places
}

/** Selects the words of a suggestion and shows them; false when it is in the text no more. */
export function jumpToSuggestion(editors: PartEditors, id: string): boolean {
  for (const [, editor] of editors.all()) {
    const { doc } = editor.state
    const place = suggestionPlaces(doc).find((one) => one.id === id)
    if (!place) continue
    const text = TextSelection.between(doc.resolve(place.from), doc.resolve(place.to))
    const isInside = text.from >= place.from && text.to <= place.to
    if (isInside) return selectRange(editor, text)
    const { view, state } = editor
    view.dispatch(state.tr.setSelection(NodeSelection.create(doc, place.from)).scrollIntoView())
    view.focus()
    return true
  }
  return false
}

/** The suggestion at the cursor, or null. */
export function suggestionAtCursor(editors: PartEditors): string | null {
  const editor = editors.active()
  if (!editor) return null
  const { from, to } = editor.state.selection
  const here = suggestionPlaces(editor.state.doc).filter((place) => place.from <= to && place.to >= from)
  // The one with the fewest words is the one that is meant: a word within a suggested paragraph.
  return here.sort((a, b) => a.to - a.from - (b.to - b.from))[0]?.id ?? null
}

/** The suggestion after (1) or before (-1) the cursor, across the parts and round the ends; null when there is none. */
export function neighbouringSuggestion(editors: PartEditors, by: 1 | -1): string | null {
  const all = editors
    .all()
    .flatMap(([part, editor]) => suggestionPlaces(editor.state.doc).map((place) => ({ part, ...place })))
  if (all.length === 0) return null
  const order = editors.all().map(([part]) => part)
  const cursor = editors.active()?.state.selection
  const active = editors.activePart
  const rank = (part: DocumentPart): number => order.indexOf(part)
  const isPast = (place: (typeof all)[number]): boolean => {
    if (!active || !cursor) return by === 1
    if (place.part !== active)
      return by === 1 ? rank(place.part) > rank(active) : rank(place.part) < rank(active)
    return by === 1 ? place.from > cursor.from : place.from < cursor.from
  }
  const next = by === 1 ? (all.find(isPast) ?? all[0]) : (all.findLast(isPast) ?? all.at(-1))
  return next?.id ?? null
}
