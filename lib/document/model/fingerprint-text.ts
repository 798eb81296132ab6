import type { MarkJson, NodeJson, StoryDocument } from './story-document.ts'
import { DOCUMENT_PARTS } from './story-document.ts'
import { withoutDeskNotes } from './desk-notes.ts'

// Once the layout of the document. What is read is the same in every layout, and fingerprints of old versions still hold.
const LAYOUT = 1

/**
 * The document as one canonical string: two documents have the same string exactly when a reader could not tell
 * them apart: notes to the desk do not count. The order of keys and of marks, empty lists, null attributes and how runs of text are cut do not count.
 */
export function fingerprintText(document: StoryDocument): string {
  const parts = DOCUMENT_PARTS.map((part) => [part, canonicalNode(withoutDeskNotes(document[part]))])
  const { dateline, leadPhotoUseId } = document.meta
  return canonicalJson({
    ...Object.fromEntries(parts),
    schema: LAYOUT,
    meta: { dateline, leadPhotoUseId },
  })
}

/** One node as a canonical string, by the same rules. */
export function canonicalText(node: NodeJson): string {
  return canonicalJson(canonicalNode(node))
}

function canonicalNode(node: NodeJson): Record<string, unknown> {
  const content = joinRuns((node.content ?? []).map(canonicalNode))
  return withoutEmpty({
    type: node.type,
    text: node.text,
    attrs: withoutEmpty(node.attrs ?? {}),
    marks: canonicalMarks(node.marks ?? []),
    content,
  })
}

function canonicalMarks(marks: MarkJson[]): unknown[] {
  const texts = marks.map((mark) =>
    canonicalJson(withoutEmpty({ type: mark.type, attrs: withoutEmpty(mark.attrs ?? {}) })),
  )
  return [...new Set(texts)].sort()
}

function joinRuns(nodes: Record<string, unknown>[]): Record<string, unknown>[] {
  const joined: Record<string, unknown>[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const [before, text] = [last?.['text'], node['text']]
    const areRuns = typeof before === 'string' && typeof text === 'string'
    if (last && areRuns && canonicalJson(last['marks']) === canonicalJson(node['marks']))
      last['text'] = before + text
    else joined.push(node)
  }
  return joined
}

function withoutEmpty(record: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)))
}

function canonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'null'
  )
}
