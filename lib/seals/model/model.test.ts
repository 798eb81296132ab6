import { Encrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lockedTestKey } from '../testing.ts'
import { isSealedCopy, lockOf, RECIPIENT } from './age-file.ts'
import { BUCKETS, packIdentity, unpackIdentity } from './identity.ts'
import { generatePassphrase, PASSPHRASE_WORDS, readPassphrase } from './passphrase.ts'
import { WORDS } from './words.ts'

const random = (into: Uint32Array<ArrayBuffer>) => crypto.getRandomValues(into)

describe('An identity', () => {
  it('comes out as it went in, whatever is in it, at one of five sizes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(
      fc.property(fc.record({ name: text, contact: text, notes: text }), (identity) => {
        const packed = packIdentity(identity)
        expect(packed && BUCKETS).toContain(packed?.length)
        expect(unpackIdentity(packed ?? new Uint8Array())).toEqual(identity)
      }),
    )
  })

  it('of a few letters is as long as one of two hundred', () => {
    const long = packIdentity({ name: 'x'.repeat(200), contact: '', notes: '' })
    expect(packIdentity({ name: 'Al', contact: '', notes: '' })?.length).toBe(long?.length)
  })

  it('that does not fit is refused rather than cut', () => {
    expect(packIdentity({ name: '', contact: '', notes: 'x'.repeat(9_000) })).toBeNull()
  })

  it('that cannot be read is refused without a word of it', () => {
    const broken = new Uint8Array(512)
    new DataView(broken.buffer).setUint32(0, 20)
    broken.set(new TextEncoder().encode('Wilhelmina Dresch {{'), 4)
    for (const bytes of [broken, new Uint8Array(), new Uint8Array(512).fill(255)])
      expect(() => unpackIdentity(bytes)).toThrow(/^No sealed identity\.$/)
  })
})

describe('A passphrase', () => {
  it('has more than 72 bits: seven words of a list without repeats', () => {
    expect(new Set(WORDS).size).toBe(WORDS.length)
    expect(WORDS.filter((word) => !/^[a-z]{3,6}$/.test(word))).toEqual([])
    expect(PASSPHRASE_WORDS * Math.log2(WORDS.length)).toBeGreaterThan(72)
    const words = generatePassphrase(random).split('-')
    expect(words).toHaveLength(PASSPHRASE_WORDS)
    expect(words.filter((word) => !WORDS.includes(word))).toEqual([])
  })

  it('takes each word as likely as the next: draws past the last whole round are drawn again', () => {
    const draws = [2 ** 32 - 1, 0, 1, 2, 3, 4, 5, WORDS.length - 1]
    const passphrase = generatePassphrase((into) => {
      into[0] = draws.shift() ?? 0
      return into
    })
    expect(passphrase).toBe([...WORDS.slice(0, 6), WORDS.at(-1)].join('-'))
  })

  it('is read the same however it is typed', () => {
    const passphrase = generatePassphrase(random)
    for (const typed of [
      passphrase.replaceAll('-', ' '),
      ` ${passphrase.toUpperCase()}\n`,
      passphrase.replaceAll('-', ', '),
    ])
      expect(readPassphrase(typed)).toBe(passphrase)
  })
})

describe('The door for sealed copies', () => {
  async function sealed(bytes: Uint8Array, readers = 1): Promise<Uint8Array> {
    const sealer = new Encrypter()
    for (let reader = 0; reader < readers; reader += 1)
      sealer.addRecipient(await identityToRecipient(await generateX25519Identity()))
    return sealer.encrypt(bytes)
  }

  it('lets in what was sealed to one key at a fixed size', async () => {
    for (const size of BUCKETS) expect(isSealedCopy(await sealed(new Uint8Array(size)))).toBe(true)
  })

  it('turns away words, sizes that would tell something, and files for several keys', async () => {
    expect(isSealedCopy(new TextEncoder().encode('{"name":"Wilhelmina Dresch"}'))).toBe(false)
    expect(isSealedCopy(await sealed(new Uint8Array(300)))).toBe(false)
    expect(isSealedCopy(await sealed(new Uint8Array(512), 2))).toBe(false)
    const head = new TextEncoder().encode('age-encryption.org/v1\n-> X25519 Wilhelmina Dresch\n')
    expect(isSealedCopy(head)).toBe(false)
  })
})

describe('The door for keys', () => {
  it('knows a key that its passphrase locks, and none that a weak lock or no lock holds', async () => {
    const { secret, recipient, lockedIdentity } = await lockedTestKey(18)
    expect(recipient).toMatch(RECIPIENT)
    expect(lockOf(lockedIdentity)).toBe('passphrase')
    expect(lockOf((await lockedTestKey(10)).lockedIdentity)).toBeNull()
    expect(lockOf(secret)).toBeNull()
    expect(secret).not.toMatch(RECIPIENT)
    expect(lockOf(armor.encode(new TextEncoder().encode(secret)))).toBeNull()
  })
})
