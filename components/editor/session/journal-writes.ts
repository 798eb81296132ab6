import { mergeUpdates } from 'yjs'
import type { Doc } from 'yjs'

/** How long words of others wait to be kept, in ms. The newsroom has them. */
const OTHERS = 1000

/** As much of the browser's store as is needed here. */
type Store = { _storeUpdate: (update: Uint8Array, origin: unknown) => void }

/**
 * Lets a store keep one's own words at once and those of others together, now and then: five people's keys are no ten writes a
 * second. Own words never go in without what they stand on. `remote` is what changes come with that the newsroom sent. → what ends it.
 */
export function paceWrites(store: Store, ydoc: Doc, remote: () => unknown): () => void {
  const write = store._storeUpdate
  let others: Uint8Array[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = (own: Uint8Array[] = []): void => {
    clearTimeout(timer)
    timer = undefined
    const [first, ...rest] = [...others, ...own]
    others = []
    if (first) write(rest.length > 0 ? mergeUpdates([first, ...rest]) : first, null)
  }
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === store) return
    if (origin !== remote()) return keep([update])
    others.push(update)
    timer ??= setTimeout(keep, OTHERS)
  }
  ydoc.off('update', write)
  ydoc.on('update', onUpdate)
  return () => {
    keep()
    ydoc.off('update', onUpdate)
  }
}
