import { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'

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

/** Says once more what this window last said of itself, so that it counts as new. */
export function sayAgain(awareness: Awareness): void {
  const state = awareness.getLocalState()
  if (state) awareness.setLocalState(state)
}
