import { createChecker } from '#lib/checks/check-story.ts'
import type { CheckStory } from '#lib/checks/model/check-story.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import type { Speller } from '#lib/checks/model/speller.ts'
import { withChanges, type ChangedItems } from './changed-blocks.ts'
import type { CheckRequest } from './check-port.ts'
import { loadSpeller } from './load-speller.ts'

type Block = CheckStory['blocks'][number]

/** A request whose blocks are what changed since the last one. */
export type WorkerRequest = Omit<CheckRequest, 'story'> & {
  story: Omit<CheckStory, 'blocks'>
  blocks: ChangedItems<Block>
}
/** Findings, or null when they are those of the last answer. */
export type WorkerAnswer = { seq: number; findings: Finding[] | null }

const check = createChecker()
let speller: Speller | undefined
let last: CheckRequest | undefined
let blocks: Block[] = []
let answered = ''

addEventListener(
  'message',
  ({ data: { seq, settings, story, blocks: changed } }: MessageEvent<WorkerRequest>) => {
    blocks = withChanges(blocks, changed)
    last = { seq, settings, story: { ...story, blocks } }
    answer(last)
  },
)

// The first answer must not wait for half a megabyte of words: spelling follows when they are there.
void loadSpeller().then((loaded) => {
  speller = loaded
  if (last && loaded) answer(last)
})

function answer({ seq, story, settings }: CheckRequest): void {
  const findings = check(story, settings, { speller })
  const text = JSON.stringify(findings)
  const reply: WorkerAnswer = { seq, findings: text === answered ? null : findings }
  answered = text
  postMessage(reply)
}
