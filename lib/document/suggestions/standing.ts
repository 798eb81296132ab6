import { DOCUMENT_PARTS } from '../model/story-document.ts'
import type { DocumentPart, MarkJson, NodeJson, StoryDocument } from '../model/story-document.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { readBlockSuggestions, writeBlockSuggestions } from './block-suggestions.ts'

const TYPES = new Set(['insertion', 'deletion', 'modification'])
const every = (): boolean => true

/**
 * The document as it stands while suggestions are open: what is suggested to come is not there, what is suggested to go is. That is
 * what checks, counts, claims and readers go by. With `isRejected` only those suggestions are taken out. The same object when there
 * is nothing to take out. Never throws, whatever the document holds.
 */
export function standing(
  document: StoryDocument,
  isRejected: (id: string) => boolean = every,
): StoryDocument {
  const parts = DOCUMENT_PARTS.map((part): [DocumentPart, NodeJson] => [
    part,
    standingPart(part, document[part], isRejected),
  ])
  const isSame = parts.every(([part, node]) => node === document[part])
  return isSame ? document : { ...document, ...Object.fromEntries(parts) }
}

function standingPart(part: DocumentPart, node: NodeJson, isRejected: (id: string) => boolean): NodeJson {
  const stands = standingNode(node, isRejected) ?? emptyDocument()[part]
  return stands.content?.length === 0 && node.content?.length ? emptyDocument()[part] : stands
}

/** A node without the rejected suggestions; null when it is itself one of them. */
function standingNode(node: NodeJson, isRejected: (id: string) => boolean): NodeJson | null {
  const suggestions = readBlockSuggestions(node.attrs?.['suggestions'])
  const rejected = suggestions.filter(({ id }) => isRejected(id))
  if (rejected.some(({ does }) => does === 'insert' || does === 'split')) return null
  const marks = standingMarks(node.marks, isRejected)
  if (marks === null) return null
  const content = node.content?.flatMap((child) => standingNode(child, isRejected) ?? [])
  const isSame =
    rejected.length === 0 &&
    marks === node.marks &&
    (content === undefined ||
      (content.length === node.content?.length &&
        content.every((child, index) => child === node.content?.[index])))
  if (isSame) return node
  // A list of which every entry is a suggestion is not there either.
  if (
    content?.length === 0 &&
    node.content?.length &&
    (node.type === 'bulletList' || node.type === 'orderedList')
  )
    return null
  return {
    ...node,
    ...(rejected.length > 0
      ? {
          attrs: attrsWith(
            node,
            suggestions.filter((one) => !rejected.includes(one)),
          ),
        }
      : {}),
    ...(marks ? { marks } : {}),
    ...(content ? { content } : {}),
  }
}

function attrsWith(node: NodeJson, left: ReturnType<typeof readBlockSuggestions>): Record<string, unknown> {
  const { suggestions: _, ...rest } = node.attrs ?? {}
  const value = writeBlockSuggestions(left)
  return value === null ? rest : { ...rest, suggestions: value }
}

function standingMarks(
  marks: MarkJson[] | undefined,
  isRejected: (id: string) => boolean,
): MarkJson[] | null | undefined {
  const rejected = marks?.filter(({ type, attrs }) => TYPES.has(type) && isRejected(String(attrs?.['id'])))
  if (!marks || !rejected || rejected.length === 0) return marks
  if (rejected.some(({ type }) => type === 'insertion')) return null
  return marks.filter((mark) => !rejected.includes(mark))
}
