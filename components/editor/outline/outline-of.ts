import type { Node } from '@tiptap/pm/model'
import type { DocumentPart } from '#lib/document/model/story-document.ts'
import type { PartEditors } from '../parts/part-editors.ts'

/** A line of the outline: a part of the story (level 1) or a heading of the body (2 or 3), and where its first letter stands. */
export type OutlineLine = { part: DocumentPart; level: 1 | 2 | 3; text: string; position: number }

const NAMES: Record<DocumentPart, string> = {
  headline: 'Headline',
  dek: 'Dek',
  keyPoints: 'Key points',
  body: 'Body',
}

/** The parts and headings of the story, in reading order. */
export function outlineOf(editors: PartEditors): OutlineLine[] {
  return editors
    .all()
    .flatMap(([part, editor]) => [
      { part, level: 1 as const, text: NAMES[part], position: 1 },
      ...headingsIn(editor.state.doc).map((line) => ({ part, ...line })),
    ])
}

/** The headings of a document. One without words is named as what it is. */
export function headingsIn(doc: Node): { level: 2 | 3; text: string; position: number }[] {
  const found: { level: 2 | 3; text: string; position: number }[] = []
  doc.descendants((node, position) => {
    if (node.type.name === 'heading')
      found.push({
        level: node.attrs['level'] === 3 ? 3 : 2,
        text: node.textContent.trim() || 'A heading without words',
        position: position + 1,
      })
    return !node.isTextblock
  })
  return found
}

/** Which line of the outline a place is in: the last one at or before it. */
export function lineAt(lines: readonly OutlineLine[], part: DocumentPart, position: number): number {
  return lines.findLastIndex((line) => line.part === part && line.position <= Math.max(1, position))
}
