import { mergeUpdates } from 'yjs'
import type { Doc } from 'yjs'

/** How long words of others wait to be kept, in ms. The newsroom has them. */
const OTHERS = 1000

/** As much of the browser's store as is needed here. */
type Store = {
  db: Pick<IDBDatabase, 'transaction'> | null
  _storeUpdate: (update: Uint8Array, origin: unknown) => void
}

/**
 * Lets a store keep one's own words at once and those of others together, now and then: five people's keys are no ten writes a
 * second. Own words never go in without what they stand on. `remote` is what changes come with that the newsroom sent. → what ends it.
 */
export function paceWrites(store: Store, ydoc: Doc, remote: () => unknown): () => void {
  const original = store._storeUpdate
  const write = (update: Uint8Array): void => committed(store, () => original(update, null))
  let others: Uint8Array[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = (own: Uint8Array[] = []): void => {
    clearTimeout(timer)
    timer = undefined
    const [first, ...rest] = [...others, ...own]
    others = []
    if (first) write(rest.length > 0 ? mergeUpdates([first, ...rest]) : first)
  }
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === store) return
    if (origin !== remote()) return keep([update])
    others.push(update)
    timer ??= setTimeout(keep, OTHERS)
  }
  ydoc.off('update', original)
  ydoc.on('update', onUpdate)
  return () => {
    keep()
    ydoc.off('update', onUpdate)
  }
}

/**
 * Commits what `write` puts into the store as it is asked for. A browser else waits for the page to say that it wants nothing more, and
 * a tab that is closed or crashes right after a key would say nothing.
 */
function committed({ db }: Store, write: () => void): void {
  if (!db) return write()
  const own = Object.getOwnPropertyDescriptor(db, 'transaction')
  const begin = db.transaction.bind(db)
  const begun: IDBTransaction[] = []
  db.transaction = (...asked) => {
    const one = begin(...asked)
    begun.push(one)
    return one
  }
  try {
    write()
  } finally {
    if (own) Object.defineProperty(db, 'transaction', own)
    else Reflect.deleteProperty(db, 'transaction')
  }
  // Not every browser can be asked.
  for (const one of begun) if ('commit' in one) one.commit()
}
