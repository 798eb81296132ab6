import { lockWithPassphrase, unlockWithPassphrase } from './age.ts'
import type { LockRequest } from './lock.ts'

addEventListener('message', async (event: MessageEvent<LockRequest>) => {
  const { turn, text, passphrase } = event.data
  const work = turn === 'lock' ? lockWithPassphrase : unlockWithPassphrase
  postMessage(await work(text, passphrase))
})
