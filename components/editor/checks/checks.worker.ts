import { createChecker } from '#lib/checks/check-story.ts'
import type { Speller } from '#lib/checks/model/speller.ts'
import type { CheckAnswer, CheckRequest } from './check-port.ts'
import { loadSpeller } from './load-speller.ts'

const check = createChecker()
let speller: Speller | undefined
let last: CheckRequest | undefined

addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  last = event.data
  answer(last)
})

// The first answer must not wait for half a megabyte of words: spelling follows when they are there.
void loadSpeller().then((loaded) => {
  speller = loaded
  if (last && loaded) answer(last)
})

function answer({ seq, story, settings }: CheckRequest): void {
  const reply: CheckAnswer = { seq, findings: check(story, settings, { speller }) }
  postMessage(reply)
}
