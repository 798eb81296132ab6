import { createChecker } from '#lib/checks/check-story.ts'
import type { OpenCheckPort } from './check-port.ts'

/** Runs the checks on the page itself, in a task of its own: the way out where no worker can be had. */
export const openLocalPort: OpenCheckPort = (on) => {
  const check = createChecker()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    post: ({ seq, story, settings }) => {
      clearTimeout(timer)
      timer = setTimeout(() => on.answer({ seq, findings: check(story, settings) }), 0)
    },
    close: () => clearTimeout(timer),
  }
}
