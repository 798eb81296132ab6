import { savedStateOf } from './saved-state.ts'
import type { StorySession } from './story-session.ts'

const PATIENCE = 8000

/**
 * Resolves to true as soon as every word of this window is in the newsroom's log, to false when that takes longer than eight
 * seconds. A step of the workflow waits for it, so that it is taken with all the words on the page.
 */
export function whenSaved(session: StorySession): Promise<boolean> {
  session.typed.settle()
  const isSaved = () => !savedStateOf(session.facts).unsaved
  if (isSaved()) return Promise.resolve(true)
  return new Promise((resolve) => {
    const settle = (saved: boolean) => {
      clearTimeout(timer)
      stop()
      resolve(saved)
    }
    const timer = setTimeout(() => settle(false), PATIENCE)
    const stop = session.subscribe(() => isSaved() && settle(true))
  })
}
