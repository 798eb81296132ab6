import { getSchema, type Extensions } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import type { DocumentPart } from '../model/story-document.ts'
import { bodyKit } from './body-kit.ts'
import { dekKit } from './dek-kit.ts'
import { headlineKit } from './headline-kit.ts'
import { keyPointsKit } from './key-points-kit.ts'

const KITS: Record<DocumentPart, Extensions> = {
  headline: headlineKit,
  dek: dekKit,
  keyPoints: keyPointsKit,
  body: bodyKit,
}

const schemas = new Map<DocumentPart, Schema>()

/** The extensions of a part's editor, without views and without undo. */
export function kitFor(part: DocumentPart): Extensions {
  return KITS[part]
}

/** The part's ProseMirror schema; the same object at every call. */
export function schemaFor(part: DocumentPart): Schema {
  const known = schemas.get(part)
  if (known) return known
  const schema = getSchema(KITS[part])
  schemas.set(part, schema)
  return schema
}
