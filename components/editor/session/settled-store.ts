import type { Doc } from 'yjs'

/**
 * Lets a store of y-indexeddb find in its document what was typed: it puts its words in at moments of its own (when it opens, when it
 * tidies up), within a transaction that counts as somebody else's. A key written only then would be kept by nobody, no undo would
 * know it, and Yjs would give the window another name in the story. The store asks for its `doc` right before.
 */
export function settleFirst(store: { doc: Doc }, settle: () => void): void {
  const { doc } = store
  Object.defineProperty(store, 'doc', {
    get: () => {
      settle()
      return doc
    },
  })
}
