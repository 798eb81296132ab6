import { Encrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Ctx } from '#lib/platform/context.ts'
import { addKey } from './commands/add-key.ts'
import { packIdentity } from './model/identity.ts'
import type { CopyInput } from './model/inputs.ts'

/** A key as the browser makes it; the lock is a lighter one, dressed as what the door asks for. */
export type TestKey = { personId: string; keyId: string; recipient: string; secret: string }

/** Makes a key for this person and keeps it as the interface would. */
export async function testKey(ctx: Ctx): Promise<TestKey> {
  const { secret, recipient, lockedIdentity } = await lockedTestKey()
  const { id } = await addKey(ctx, { kind: 'passphrase', label: '', recipient, lockedIdentity })
  return { personId: ctx.actor.id, keyId: id, recipient, secret }
}

/** A new key, locked with a passphrase at a work factor that tests can wait for. */
export async function lockedTestKey(workFactor = 2) {
  const secret = await generateX25519Identity()
  const locker = new Encrypter()
  locker.setScryptWorkFactor(workFactor)
  locker.setPassphrase('seven words that nobody chose for a test')
  const lockedIdentity = armor.encode(await locker.encrypt(secret))
  return { secret, recipient: await identityToRecipient(secret), lockedIdentity }
}

/** An identity sealed to a key, as it travels. */
export async function testCopy(key: TestKey, name: string): Promise<CopyInput> {
  const packed = packIdentity({ name, contact: '', notes: '' })
  if (!packed) throw new Error('Too long for a test.')
  const sealer = new Encrypter()
  sealer.addRecipient(key.recipient)
  return {
    personId: key.personId,
    keyId: key.keyId,
    ciphertext: new Uint8Array(await sealer.encrypt(packed)),
  }
}
