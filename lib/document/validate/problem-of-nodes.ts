import type { DocumentPart } from '../model/story-document.ts'
import { MOST_PHOTOS } from '../nodes/gallery/gallery.ts'
import { MOST_COLUMNS, MOST_ROWS } from '../nodes/table/table-size.ts'
import { ATTRIBUTE_RULES, NODE_RULES } from './attribute-rules.ts'
import { PART_NAMES } from './part-names.ts'

const DEEPEST = 12
const MOST_NODES = 50_000
const MOST_MARKS = 60
const MOST_CHARACTERS: Record<DocumentPart, number> = {
  headline: 1_000,
  dek: 2_000,
  keyPoints: 10_000,
  body: 1_500_000,
}
/** The most that may stand in a node, and the sentence when there is more. */
const MOST_CHILDREN = new Map([
  [
    'table',
    { most: MOST_ROWS, problem: `A table has more than ${MOST_ROWS} rows. Shorten it, or link to the data.` },
  ],
  [
    'tableRow',
    {
      most: MOST_COLUMNS,
      problem: `A table has more than ${MOST_COLUMNS} columns. Take some out, or link to the data.`,
    },
  ],
  [
    'gallery',
    { most: MOST_PHOTOS, problem: `A gallery has more than ${MOST_PHOTOS} photos. Take some out.` },
  ],
])
const NODE_KEYS = new Set(['type', 'attrs', 'content', 'marks', 'text'])
const MARK_KEYS = new Set(['type', 'attrs'])

type Reading = { part: DocumentPart; nodes: number; characters: number }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The sentence for what stories do not know, wherever it is found. */
export function unknownIn(part: DocumentPart): string {
  return `${PART_NAMES[part]} holds something that stories do not know. Remove it, or paste the words again as plain text.`
}

/**
 * Looks through one part's JSON, whatever it is, before ProseMirror sees it: shape, depth, size, characters and
 * attributes. Returns the first problem as a sentence for people, or null. Never throws, and never goes deeper than
 * the deepest story; which node may stand where is the schema's business.
 */
export function problemOfNodes(part: DocumentPart, json: unknown): string | null {
  return problemOfNode({ part, nodes: 0, characters: 0 }, json, 0)
}

function problemOfNode(reading: Reading, json: unknown, depth: number): string | null {
  reading.nodes += 1
  if (depth > DEEPEST || reading.nodes > MOST_NODES) {
    return `${PART_NAMES[reading.part]} is nested too deeply or has too many blocks. Split or simplify it.`
  }
  if (!isRecord(json) || typeof json['type'] !== 'string') return unknownIn(reading.part)
  if (Object.keys(json).some((key) => !NODE_KEYS.has(key))) return unknownIn(reading.part)
  return (
    problemOfAttributes(reading, { ...rulesOf(json['type']), ...NODE_RULES }, json['attrs']) ??
    problemOfText(reading, json['type'], json['text']) ??
    problemOfMarks(reading, json['marks']) ??
    problemOfContent(reading, json, depth)
  )
}

function problemOfContent(
  reading: Reading,
  { type, content }: Record<string, unknown>,
  depth: number,
): string | null {
  if (content === undefined) return null
  if (!Array.isArray(content)) return unknownIn(reading.part)
  const limit = MOST_CHILDREN.get(String(type))
  if (limit && content.length > limit.most) return limit.problem
  for (const child of content) {
    const found = problemOfNode(reading, child, depth + 1)
    if (found) return found
  }
  return null
}

function problemOfText(reading: Reading, type: string, text: unknown): string | null {
  if (type !== 'text') return text === undefined ? null : unknownIn(reading.part)
  if (typeof text !== 'string' || text === '') return unknownIn(reading.part)
  reading.characters += text.length
  const most = MOST_CHARACTERS[reading.part]
  if (reading.characters > most) {
    return `${PART_NAMES[reading.part]} is longer than ${most.toLocaleString('en')} characters. Shorten it.`
  }
  // PostgreSQL cannot store NUL in JSON, and half a character cannot be sent to anybody.
  if (text.includes('\u0000') || !text.isWellFormed()) {
    return `${PART_NAMES[reading.part]} holds a broken character. Type the words around it again.`
  }
  return null
}

function problemOfMarks(reading: Reading, marks: unknown): string | null {
  if (marks === undefined) return null
  if (!Array.isArray(marks) || marks.length > MOST_MARKS) return unknownIn(reading.part)
  for (const mark of marks as unknown[]) {
    if (!isRecord(mark) || typeof mark['type'] !== 'string') return unknownIn(reading.part)
    if (Object.keys(mark).some((key) => !MARK_KEYS.has(key))) return unknownIn(reading.part)
    const found = problemOfAttributes(reading, rulesOf(mark['type']), mark['attrs'])
    if (found) return found
  }
  return null
}

function rulesOf(type: string): (typeof ATTRIBUTE_RULES)[string] {
  return Object.hasOwn(ATTRIBUTE_RULES, type) ? (ATTRIBUTE_RULES[type] ?? {}) : {}
}

function problemOfAttributes(
  reading: Reading,
  rules: (typeof ATTRIBUTE_RULES)[string],
  attrs: unknown,
): string | null {
  if (attrs !== undefined && !isRecord(attrs)) return unknownIn(reading.part)
  const given = attrs ?? {}
  if (Object.keys(given).some((name) => !Object.hasOwn(rules, name))) return unknownIn(reading.part)
  for (const [name, rule] of Object.entries(rules)) {
    const isDefault = !Object.hasOwn(given, name) && !rule.required
    if (!isDefault && !rule.allows(given[name])) return rule.problem
  }
  return null
}
