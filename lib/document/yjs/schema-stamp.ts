import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'

/** The layout that a Y.Doc says it was written in; one that says nothing is of the first. */
export function schemaOf(ydoc: Doc): number {
  const schema = ydoc.getMap('meta').get('schema')
  return typeof schema === 'number' ? schema : 1
}

/** The update that makes a Y.Doc say `schema`, without touching the Y.Doc itself. */
export function stampUpdate(ydoc: Doc, schema: number): Uint8Array {
  const copy = new Doc()
  applyUpdate(copy, encodeStateAsUpdate(ydoc))
  const before = encodeStateVector(copy)
  copy.getMap('meta').set('schema', schema)
  const update = encodeStateAsUpdate(copy, before)
  copy.destroy()
  return update
}
