import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import type { Doc, XmlFragment } from 'yjs'
import { schemaFor } from '../kits/kit-for.ts'
import { plainJson } from '../model/plain-json.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { DOCUMENT_SCHEMA } from '../model/story-document.ts'
import type { DocumentPart, NodeJson, StoryDocument } from '../model/story-document.ts'
import { withoutComments } from '../model/without-comments.ts'
import { wellShaped } from './well-shaped.ts'

/**
 * The story's words as plain data, read from its Y.Doc without changing it. A part that nobody wrote yet is an
 * empty part. What does not fit the schema is handed on as it is, so that validation can say what is wrong. Marks of comments
 * are no words of the story and stay behind.
 */
export function documentFromYDoc(ydoc: Doc): StoryDocument {
  const empty = emptyDocument()
  return {
    ...metaFromYDoc(ydoc),
    headline: partFromYDoc(ydoc, 'headline', empty),
    dek: partFromYDoc(ydoc, 'dek', empty),
    keyPoints: partFromYDoc(ydoc, 'keyPoints', empty),
    body: partFromYDoc(ydoc, 'body', empty),
  }
}

/** What a story's Y.Doc holds beside its four texts; what nobody wrote yet is empty. */
export function metaFromYDoc(ydoc: Doc): Pick<StoryDocument, 'schema' | 'meta'> {
  const meta = ydoc.getMap('meta')
  const [schema, dateline, leadPhotoUseId] = [
    meta.get('schema'),
    meta.get('dateline'),
    meta.get('leadPhotoUseId'),
  ]
  return {
    schema: typeof schema === 'number' ? schema : DOCUMENT_SCHEMA,
    meta: {
      dateline: typeof dateline === 'string' ? dateline : '',
      leadPhotoUseId: typeof leadPhotoUseId === 'string' ? leadPhotoUseId : null,
    },
  }
}

function partFromYDoc(ydoc: Doc, part: DocumentPart, empty: StoryDocument): NodeJson {
  const fragment = ydoc.getXmlFragment(part)
  if (fragment.length === 0) return empty[part]
  const json = withoutComments(partWithComments(fragment))
  try {
    return plainJson(schemaFor(part).nodeFromJSON(json).toJSON() as NodeJson)
  } catch {
    return json
  }
}

/** A part of the Y.Doc as plain data, with the marks of comments: for whoever writes the part anew. */
export function partWithComments(fragment: XmlFragment): NodeJson {
  return wellShaped(jsonOf(fragment))
}

/** Not by way of yXmlFragmentToProseMirrorRootNode: it deletes from the Y.Doc what the schema does not know. */
function jsonOf(fragment: XmlFragment): unknown {
  try {
    return yXmlFragmentToProsemirrorJSON(fragment)
  } catch {
    // Nested beyond the stack, or kinds of Yjs types that no editor of ours writes.
    return { type: 'doc', content: [null] }
  }
}
