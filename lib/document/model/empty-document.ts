import { DOCUMENT_SCHEMA, type StoryDocument } from './story-document.ts'

/** A new story's document: every part is there and holds no word. */
export function emptyDocument(): StoryDocument {
  return {
    schema: DOCUMENT_SCHEMA,
    headline: { type: 'doc', content: [{ type: 'line' }] },
    dek: { type: 'doc', content: [{ type: 'line' }] },
    keyPoints: { type: 'doc', content: [{ type: 'keyPoint' }] },
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    meta: { dateline: '', leadPhotoUseId: null },
  }
}
