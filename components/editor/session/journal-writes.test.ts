import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { paceWrites } from './journal-writes.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const REMOTE = Symbol('remote')

function opened() {
  const [ydoc, other] = [new Doc(), new Doc()]
  const kept: Uint8Array[] = []
  const store = { db: null, _storeUpdate: (update: Uint8Array) => void kept.push(update) }
  ydoc.on('update', store._storeUpdate)
  const end = paceWrites(store, ydoc, () => REMOTE)
  const hear = (words: string) => {
    applyUpdate(other, encodeStateAsUpdate(ydoc))
    other.getText('t').insert(other.getText('t').length, words)
    applyUpdate(ydoc, encodeStateAsUpdate(other), REMOTE)
  }
  const type = (words: string) => ydoc.getText('t').insert(ydoc.getText('t').length, words)
  const held = () => {
    const read = new Doc()
    for (const update of kept) applyUpdate(read, update)
    return read.getText('t').toJSON()
  }
  return { ydoc, store, kept, end, hear, type, held }
}

describe('what the journal writes', () => {
  it('has one’s own words at once', () => {
    const { type, held, kept } = opened()
    type('a')
    type('b')
    expect([held(), kept.length]).toEqual(['ab', 2])
  })

  it('has the words of others after a second, in one go', () => {
    const { hear, held, kept } = opened()
    for (const word of ['one ', 'two ', 'three']) hear(word)
    expect(kept).toHaveLength(0)
    vi.advanceTimersByTime(1000)
    expect([held(), kept.length]).toEqual(['one two three', 1])
  })

  it('never has one’s own words without those of others that they stand on', () => {
    const { hear, type, held, kept } = opened()
    hear('The board met')
    type('.')
    expect([held(), kept.length]).toEqual(['The board met.', 1])
  })

  it('has everything when the page goes, and nothing that it holds already', () => {
    const { hear, end, held, kept, ydoc, store } = opened()
    hear('one')
    end()
    expect([held(), kept.length]).toEqual(['one', 1])
    const before = new Doc()
    before.getText('t').insert(0, 'kept before')
    const again = paceWrites(store, ydoc, () => REMOTE)
    applyUpdate(ydoc, encodeStateAsUpdate(before), store)
    again()
    expect(kept).toHaveLength(1)
  })

  it('is committed as it is asked for, so that a tab may close right after', () => {
    const ydoc = new Doc()
    const did: string[] = []
    class Database {
      transaction(): IDBTransaction {
        did.push('begun')
        return { commit: () => void did.push('committed') } as unknown as IDBTransaction
      }
    }
    const db = new Database()
    const store = {
      db,
      _storeUpdate: () => {
        db.transaction()
        did.push('put')
      },
    }
    paceWrites(store, ydoc, () => REMOTE)
    ydoc.getText('t').insert(0, 'a')
    expect(did).toEqual(['begun', 'put', 'committed'])
    expect(Object.hasOwn(db, 'transaction')).toBe(false)
  })
})
