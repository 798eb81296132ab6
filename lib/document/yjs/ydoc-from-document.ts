import { Doc } from 'yjs'
import type { StoryDocument } from '../model/story-document.ts'
import { applyDocumentToYDoc } from './apply-document-to-ydoc.ts'

/** A new Y.Doc that holds `document`. Only for a story that has no log yet: two such docs do not merge into one text. */
export function yDocFromDocument(document: StoryDocument): Doc {
  const ydoc = new Doc()
  applyDocumentToYDoc(ydoc, document)
  return ydoc
}
