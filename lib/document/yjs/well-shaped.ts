import type { MarkJson, NodeJson } from '../model/story-document.ts'

// Far more than any story has; deeper nesting would exhaust the stack of whoever walks the tree.
const DEEPEST = 40
/** Stands for what cannot be shown as a node at all; no schema knows it, so validation names the part. */
const UNREADABLE: NodeJson = { type: 'unreadable' }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A copy of `json`, whatever it is, that has the shape of a node all the way down, so that words can be read from it. What has
 * not becomes a node of the type `unreadable`. Says nothing of which nodes are allowed where.
 */
export function wellShaped(json: unknown, depth = 0): NodeJson {
  if (!isRecord(json) || typeof json['type'] !== 'string' || depth > DEEPEST) return UNREADABLE
  const { type, attrs, content, marks, text } = json
  if (type === 'text' && (typeof text !== 'string' || text === '')) return UNREADABLE
  return {
    type,
    ...(isRecord(attrs) ? { attrs } : {}),
    ...(Array.isArray(content) ? { content: content.map((child) => wellShaped(child, depth + 1)) } : {}),
    ...(Array.isArray(marks) ? { marks: marks.filter(isMark) } : {}),
    ...(typeof text === 'string' ? { text } : {}),
  }
}

function isMark(value: unknown): value is MarkJson {
  return isRecord(value) && typeof value['type'] === 'string'
}
