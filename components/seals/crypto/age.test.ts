import { describe, expect, it } from 'vitest'
import { isSealedCopy, lockOf, RECIPIENT } from '#lib/seals/model/age-file.ts'
import {
  lockWithPassphrase,
  makeKeyPair,
  openCopy,
  recipientOf,
  sealTo,
  unlockWithPassphrase,
} from './age.ts'

const WHO = {
  name: 'Ottoline Quarrenby',
  contact: '+1 555 0100',
  notes: 'Tuesdays, after six. Übrigens: „leise“.',
}

describe('In the browser, a key', () => {
  it('opens with its passphrase, with no other, and fits the server’s door', async () => {
    const { secret, recipient } = await makeKeyPair()
    const locked = await lockWithPassphrase(secret, 'one-two-three')
    expect(recipient).toMatch(RECIPIENT)
    expect(lockOf(locked)).toBe('passphrase')
    expect(await unlockWithPassphrase(locked, 'one-two-four')).toBeNull()
    expect(await unlockWithPassphrase('no file', 'one-two-three')).toBeNull()
    expect(await unlockWithPassphrase(locked, 'one-two-three')).toBe(secret)
    expect(await recipientOf(secret)).toBe(recipient)
  })

  it('opens what was sealed to it, and nobody else’s does', async () => {
    const [mine, other] = [await makeKeyPair(), await makeKeyPair()]
    const copy = (await sealTo(mine.recipient, WHO)) ?? ''
    expect(isSealedCopy(new Uint8Array(Buffer.from(copy, 'base64')))).toBe(true)
    expect(await openCopy(mine.secret, copy)).toEqual(WHO)
    await expect(openCopy(other.secret, copy)).rejects.toThrow(/^(?!.*Quarrenby)/)
    expect(await sealTo(mine.recipient, { ...WHO, notes: 'x'.repeat(9_000) })).toBeNull()
  })
})
