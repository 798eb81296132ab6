/** What the worker is asked: to lock a private half, or to unlock a locked one. */
export type LockRequest = { turn: 'lock' | 'unlock'; text: string; passphrase: string }

/**
 * Locks or unlocks a key with a passphrase in a worker of its own, because it takes some seconds; the worker ends with the answer
 * and takes what it knew with it. → the file or the private half; null when the passphrase is not the one.
 */
export function inLockWorker(request: LockRequest): Promise<string | null> {
  const worker = new Worker(new URL('./lock.worker.ts', import.meta.url), { type: 'module', name: 'lock' })
  return new Promise<string | null>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<string | null>) => resolve(event.data))
    worker.addEventListener('error', () => reject(new Error('The lock could not be worked.')))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
