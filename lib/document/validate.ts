import { DOCUMENT_PARTS, DOCUMENT_SCHEMA, OLDEST_SCHEMA } from './model/story-document.ts'
import { plainJson } from './model/plain-json.ts'
import type { DocumentPart, NodeJson, StoryDocument } from './model/story-document.ts'
import { schemaFor } from './kits/kit-for.ts'
import { problemOfNodes, unknownIn } from './validate/problem-of-nodes.ts'

type DocumentProblem = { part: DocumentPart | 'meta'; message: string }
export type Validation = { ok: true; document: StoryDocument } | { ok: false; problems: DocumentProblem[] }

const LONGEST_DATELINE = 200
const ID = /^[A-Za-z0-9_-]{1,64}$/

/**
 * Whether `json`, which may be anything, is a story's document that can be published: known nodes, marks and
 * attributes, allowed links, sizes within limits. Gives the document in the newest layout with every attribute filled in, or all problems
 * (at most one per part) as sentences for the person who writes. Never throws.
 */
export function validateDocument(json: unknown): Validation {
  if (typeof json !== 'object' || json === null) return { ok: false, problems: [NOT_A_DOCUMENT] }
  const given = json as Record<string, unknown>
  const meta = readMeta(given['meta'])
  const parts = DOCUMENT_PARTS.map((part) => ({ part, read: readPart(part, given[part]) }))
  const problems: DocumentProblem[] = parts.flatMap(({ part, read }) =>
    typeof read === 'string' ? [{ part, message: read }] : [],
  )
  if (typeof meta === 'string') problems.push({ part: 'meta', message: meta })
  if (!isReadable(given['schema'])) problems.push(OTHER_SCHEMA)
  if (problems.length > 0 || typeof meta === 'string') return { ok: false, problems }
  const nodes = Object.fromEntries(parts.map(({ part, read }) => [part, read])) as Record<
    DocumentPart,
    NodeJson
  >
  return { ok: true, document: { ...nodes, schema: DOCUMENT_SCHEMA, meta } }
}

function isReadable(schema: unknown): boolean {
  return Number.isInteger(schema) && Number(schema) >= OLDEST_SCHEMA && Number(schema) <= DOCUMENT_SCHEMA
}

const NOT_A_DOCUMENT: DocumentProblem = {
  part: 'meta',
  message: 'This is not the document of a story. Open the story again.',
}
const OTHER_SCHEMA: DocumentProblem = {
  part: 'meta',
  message: 'The story was written with another version of the editor. Reload the page.',
}

function readPart(part: DocumentPart, json: unknown): NodeJson | string {
  const problem = problemOfNodes(part, json)
  if (problem) return problem
  try {
    const node = schemaFor(part).nodeFromJSON(json)
    if (node.type !== schemaFor(part).topNodeType) return unknownIn(part)
    node.check()
    return plainJson(node.toJSON() as NodeJson)
  } catch {
    return unknownIn(part)
  }
}

function readMeta(meta: unknown): StoryDocument['meta'] | string {
  const { dateline, leadPhotoUseId } = (meta ?? {}) as Record<string, unknown>
  if (typeof dateline !== 'string' || dateline.includes('\u0000') || !dateline.isWellFormed()) {
    return 'The dateline holds something that is not text. Type it again.'
  }
  if (dateline.length > LONGEST_DATELINE)
    return `The dateline is longer than ${LONGEST_DATELINE} characters. Shorten it.`
  if (leadPhotoUseId === null) return { dateline, leadPhotoUseId }
  if (typeof leadPhotoUseId === 'string' && ID.test(leadPhotoUseId)) return { dateline, leadPhotoUseId }
  return 'The lead photo cannot be found. Choose it again.'
}
