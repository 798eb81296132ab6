import type { CheckAnswer, OpenCheckPort } from './check-port.ts'

/** Runs the checks in a worker of their own, away from typing. Throws where workers do not exist. */
export const openWorkerPort: OpenCheckPort = (on) => {
  const worker = new Worker(new URL('./checks.worker.ts', import.meta.url), {
    type: 'module',
    name: 'checks',
  })
  worker.addEventListener('message', (event: MessageEvent<CheckAnswer>) => on.answer(event.data))
  worker.addEventListener('error', on.fail)
  worker.addEventListener('messageerror', on.fail)
  return { post: (request) => worker.postMessage(request), close: () => worker.terminate() }
}
