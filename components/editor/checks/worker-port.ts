import type { Finding } from '#lib/checks/model/finding.ts'
import { changedItems } from './changed-blocks.ts'
import type { CheckRequest, OpenCheckPort } from './check-port.ts'
import type { WorkerAnswer, WorkerRequest } from './checks.worker.ts'

/**
 * Runs the checks in a worker of their own, away from typing. A long story is sent once and then only what changed in it; findings that are
 * those of before do not come back. Throws where workers do not exist.
 */
export const openWorkerPort: OpenCheckPort = (on) => {
  const worker = new Worker(new URL('./checks.worker.ts', import.meta.url), {
    type: 'module',
    name: 'checks',
  })
  let sent: CheckRequest['story']['blocks'] = []
  let found: Finding[] = []
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.findings) found = data.findings
    on.answer({ seq: data.seq, findings: found })
  })
  worker.addEventListener('error', on.fail)
  worker.addEventListener('messageerror', on.fail)
  const post = ({ seq, settings, story: { blocks, ...story } }: CheckRequest): void => {
    const request: WorkerRequest = { seq, settings, story, blocks: changedItems(sent, blocks) }
    sent = blocks
    worker.postMessage(request)
  }
  return { post, close: () => worker.terminate() }
}
