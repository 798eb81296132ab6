import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap'
import { UndoManager } from 'yjs'
import type { Doc } from 'yjs'
import { DOCUMENT_PARTS } from '#lib/document/model/story-document.ts'

/** The origin of changes that a person makes outside the four editors: dateline, lead photo. */
export const META_EDIT = Symbol('meta edit')

/**
 * One undo over headline, dek, key points, body and dateline, for this person's own changes only. Each editor's plugin wants to
 * end it when the editor goes; only the session may.
 */
export class SharedUndo extends UndoManager {
  private readonly settle: () => void

  /** `settle` writes what was typed into the document; taking back begins with it. */
  constructor(ydoc: Doc, settle: () => void) {
    const parts = DOCUMENT_PARTS.map((part) => ydoc.getXmlFragment(part))
    super([...parts, ydoc.getMap('meta')], {
      trackedOrigins: new Set<unknown>([ySyncPluginKey, META_EDIT]),
      deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
      captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
    })
    this.settle = settle
  }

  override undo(): ReturnType<UndoManager['undo']> {
    this.settle()
    return super.undo()
  }

  override redo(): ReturnType<UndoManager['redo']> {
    this.settle()
    return super.redo()
  }

  override destroy(): void {
    // Kept alive on purpose; see `end`.
  }

  /** Ends it for good. */
  end(): void {
    super.destroy()
  }
}
