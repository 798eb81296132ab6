import type { Editor } from '@tiptap/core'
import type { Finding } from '#lib/checks/model/finding.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { partOfPlace, rangeOfPlace } from '../parts/places.ts'
import type { Slip } from './draw-words.ts'
import { wrongWordOf } from './wrong-words.ts'

/** The finding behind a word in question: the one at its place, else one about the same word elsewhere. */
export function findingOf(
  findings: readonly Finding[],
  editors: PartEditors,
  editor: Editor,
  slip: Slip,
): Finding | null {
  const word = editor.isDestroyed ? '' : editor.state.doc.textBetween(slip.from, slip.to)
  const about = findings.filter((finding) => wrongWordOf(finding) === word)
  const isHere = ({ place }: Finding) =>
    place !== null &&
    editors.get(partOfPlace(place)) === editor &&
    rangeOfPlace(editor.state.doc, place)?.from === slip.from
  return about.find(isHere) ?? about[0] ?? null
}
