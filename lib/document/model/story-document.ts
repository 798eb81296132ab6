/** A mark on a run of text, in ProseMirror's JSON. */
export type MarkJson = { type: string; attrs?: Record<string, unknown> }

/** A node of rich text, in ProseMirror's JSON. Which types and attributes are allowed is decided by the kits. */
export type NodeJson = {
  type: string
  attrs?: Record<string, unknown>
  content?: NodeJson[]
  marks?: MarkJson[]
  text?: string
}

/**
 * The version of the document's layout; an older browser bundle that meets a newer one turns read-only. 2 brought pull quotes,
 * tables, info boxes, related stories, galleries, embeds and notes to the desk; 3 keeps each suggestion about a block by itself.
 */
export const DOCUMENT_SCHEMA = 3

/** The oldest layout that is still read. Every document from here on is valid as it is: newer layouts only added nodes. */
export const OLDEST_SCHEMA = 1

/** The parts of a story that are rich text, in reading order. Each is a fragment of the story's Y.Doc. */
export const DOCUMENT_PARTS = ['headline', 'dek', 'keyPoints', 'body'] as const
export type DocumentPart = (typeof DOCUMENT_PARTS)[number]

/** A story's words at one moment, as plain data: what a version stores and what every page is rendered from. */
export type StoryDocument = Record<DocumentPart, NodeJson> & {
  schema: number
  meta: { dateline: string; leadPhotoUseId: string | null }
}
