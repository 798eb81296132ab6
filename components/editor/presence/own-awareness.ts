import { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'
import type { TypedWords } from '../parts/typed-words.ts'

const RENEW = 15_000

/**
 * Who is in a story, as this window knows it. The newsroom says who left, from their connection: timers of hidden tabs sleep, and
 * people in them would come and go if every window judged for itself.
 */
export function ownAwareness(ydoc: Doc): Awareness {
  const awareness = new Awareness(ydoc)
  clearInterval(awareness._checkInterval as ReturnType<typeof setInterval>)
  const timer = setInterval(() => sayAgain(awareness), RENEW)
  awareness.on('destroy', () => clearInterval(timer))
  return awareness
}

type Change = Record<'added' | 'updated' | 'removed', number[]>
type Hear = (change: Change, origin: unknown) => void

/**
 * The same awareness for whoever draws the carets of others: it is silent while `typed` writes keys, which move nothing but one's own.
 * What else one does may move blocks, and the carets in them are drawn anew.
 */
export function silentAtKeys(awareness: Awareness, typed: Pick<TypedWords, 'isSettling'>): Awareness {
  const heard = new Map<Hear, Hear>()
  const on = (name: string, hear: Hear) => {
    const hearOthers: Hear = (change, origin) => {
      if (origin !== 'local' || !typed.isSettling) hear(change, origin)
    }
    heard.set(hear, hearOthers)
    awareness.on(name, hearOthers)
  }
  const off = (name: string, hear: Hear) => awareness.off(name, heard.get(hear) ?? hear)
  return Object.assign(Object.create(awareness) as Awareness, { on, off })
}

/** Says once more what this window last said of itself, so that it counts as new. */
export function sayAgain(awareness: Awareness): void {
  const state = awareness.getLocalState()
  if (state) awareness.setLocalState(state)
}
