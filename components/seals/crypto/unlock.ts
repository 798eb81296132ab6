import type { KeyKind } from '#lib/seals/model/age-file.ts'
import { readPassphrase } from '#lib/seals/model/passphrase.ts'
import { inLockWorker } from './lock.ts'

/** Unlocks one's key: with what was typed as its passphrase, or by asking for the passkey. Null when it is not the one. */
export async function unlock(
  key: { kind: KeyKind; lockedIdentity: string },
  typed: string,
): Promise<string | null> {
  if (key.kind === 'passphrase')
    return inLockWorker({ turn: 'unlock', text: key.lockedIdentity, passphrase: readPassphrase(typed) })
  const { unlockWithPasskey } = await import('./age.ts')
  return unlockWithPasskey(key.lockedIdentity)
}
