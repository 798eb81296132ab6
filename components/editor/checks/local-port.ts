import type { CheckAnswer, CheckRequest, OpenCheckPort } from './check-port.ts'

/** Runs the checks on the page itself, in a task of its own: the way out where no worker can be had. The rules are fetched only then. */
export const openLocalPort: OpenCheckPort = (on) => {
  const checker = import('#lib/checks/check-story.ts').then(({ createChecker }) => createChecker())
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false
  const answer = async ({ seq, story, settings }: CheckRequest): Promise<CheckAnswer> => {
    const check = await checker
    return { seq, findings: check(story, settings) }
  }
  return {
    post: (request) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        void answer(request).then((made) => isClosed || on.answer(made), on.fail)
      }, 0)
    },
    close: () => {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
