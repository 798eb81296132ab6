import { open } from '#lib/platform/crypto/envelope.ts'
import { env } from '#lib/platform/env.ts'
import { keptPlaces } from '../model/kept-places.ts'

/** The data key of a source whose row has one. Throws `unavailable` when this server's key does not open it. */
export function openSourceKey(source: { id: string; dataKey: Uint8Array | null }): Buffer {
  if (!source.dataKey) throw new Error('Nothing is kept of this source, so it has no key.')
  return open(env().encryptionKey(), source.dataKey, keptPlaces.dataKey(source.id))
}
