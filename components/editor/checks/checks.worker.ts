import { createChecker } from '#lib/checks/check-story.ts'
import type { CheckAnswer, CheckRequest } from './check-port.ts'

const check = createChecker()

addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  const { seq, story, settings } = event.data
  const answer: CheckAnswer = { seq, findings: check(story, settings) }
  postMessage(answer)
})
