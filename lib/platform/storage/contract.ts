import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { FileTooLargeError } from './file-store.ts'
import type { FileStore } from './file-store.ts'

const words = (text: string) => new TextEncoder().encode(text)

async function textOf(stream: Readable | null): Promise<string | null> {
  return stream && Buffer.concat(await Array.fromAsync(stream, (part: Uint8Array) => part)).toString('utf8')
}

/** The promises every file store keeps, as tests. `makeStore` answers with an empty store of its own each time. */
export function describeFileStore(makeStore: () => Promise<FileStore>) {
  it('gives back the bytes that were put in, under the name of their hash', async () => {
    const store = await makeStore()
    const stored = await store.put(words('a photo'))
    expect(stored.sha256).toBe(createHash('sha256').update('a photo').digest('hex'))
    expect(stored).toMatchObject({ key: stored.sha256, bytes: 7 })
    expect(Buffer.from((await store.read(stored.key)) ?? []).toString()).toBe('a photo')
    expect(await store.size(stored.key)).toBe(7)
  })

  it('stores a stream as it stores bytes', async () => {
    const store = await makeStore()
    const streamed = await store.put(Readable.from([words('a '), words('photo')]))
    expect(streamed).toEqual(await store.put(words('a photo')))
  })

  it('takes an empty file', async () => {
    const store = await makeStore()
    const { key } = await store.put(new Uint8Array())
    expect(await store.size(key)).toBe(0)
  })

  it('keeps the ending it is told apart from the same bytes with another', async () => {
    const store = await makeStore()
    const webp = await store.put(words('x'), { ending: 'webp' })
    const plain = await store.put(words('x'))
    expect(webp.key).toBe(`${plain.key}.webp`)
    await store.delete(webp.key)
    expect(await store.size(plain.key)).toBe(1)
  })

  it('streams a range with both ends included', async () => {
    const store = await makeStore()
    const { key } = await store.put(words('0123456789'))
    expect(await textOf(await store.stream(key, { start: 2, end: 4 }))).toBe('234')
    expect(await textOf(await store.stream(key))).toBe('0123456789')
  })

  it('refuses a source that is larger than allowed and keeps nothing of it', async () => {
    const store = await makeStore()
    const source = Readable.from([words('12345'), words('678')])
    await expect(store.put(source, { maxBytes: 7 })).rejects.toThrow(FileTooLargeError)
    expect(await store.size(createHash('sha256').update('12345678').digest('hex'))).toBeNull()
    expect((await store.put(words('1234567'), { maxBytes: 7 })).bytes).toBe(7)
  })

  it('passes on the error of a source that breaks off', async () => {
    const store = await makeStore()
    async function* broken() {
      yield words('half')
      throw new Error('the line was cut')
    }
    await expect(store.put(broken())).rejects.toThrow('the line was cut')
    expect(await store.size(createHash('sha256').update('half').digest('hex'))).toBeNull()
  })

  it('takes the same file from many at once', async () => {
    const store = await makeStore()
    const stored = await Promise.all(Array.from({ length: 20 }, () => store.put(words('one picture'))))
    expect(new Set(stored.map((file) => file.key)).size).toBe(1)
    expect(await textOf(await store.stream(stored[0]?.key ?? ''))).toBe('one picture')
  })

  it('forgets what is deleted, and does not mind deleting twice', async () => {
    const store = await makeStore()
    const { key } = await store.put(words('gone'))
    await store.delete(key)
    await store.delete(key)
    expect(await store.size(key)).toBeNull()
    expect(await store.read(key)).toBeNull()
    expect(await store.stream(key)).toBeNull()
  })

  it.each([
    '',
    '../../etc/passwd',
    '/etc/passwd',
    'a'.repeat(63),
    `${'a'.repeat(64)}.svg`,
    `${'a'.repeat(62)}/.`,
  ])('knows no file by the name %j', async (key) => {
    const store = await makeStore()
    expect(await store.size(key)).toBeNull()
    expect(await store.read(key)).toBeNull()
    expect(await store.stream(key)).toBeNull()
    await store.delete(key)
  })
}
