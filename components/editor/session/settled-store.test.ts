import { describe, expect, it } from 'vitest'
import { Doc, transact } from 'yjs'
import { TypedWords } from '../parts/typed-words.ts'
import { settleFirst } from './settled-store.ts'

/** What happened to a key that was typed right before a store put its words in, as y-indexeddb does. */
function typedBefore(prepare: (store: { doc: Doc }, typed: TypedWords) => void) {
  const typed = new TypedWords(() => {})
  const store = { doc: new Doc() }
  const { doc } = store
  const { clientID } = doc
  const kept: unknown[] = []
  doc.on('beforeTransaction', typed.settle)
  doc.on('update', (_update: Uint8Array, origin: unknown) => void kept.push(origin))
  prepare(store, typed)
  typed.later({}, () => doc.getText('body').insert(0, 'a'))
  transact(store.doc, () => {}, store, false)
  return {
    words: doc.getText('body').toJSON(),
    isOwn: kept.every((origin) => origin !== store),
    isNamedAsBefore: doc.clientID === clientID,
  }
}

describe('A key pressed right before the journal puts its words in', () => {
  it('is one’s own, and the window keeps its name', () => {
    expect(typedBefore((store, typed) => settleFirst(store, typed.settle))).toEqual({
      words: 'a',
      isOwn: true,
      isNamedAsBefore: true,
    })
  })

  it('would be the journal’s without', () => {
    expect(typedBefore(() => {})).toEqual({ words: 'a', isOwn: false, isNamedAsBefore: false })
  })
})
