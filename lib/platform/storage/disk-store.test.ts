import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { describeFileStore } from './contract.ts'
import { diskStore } from './disk-store.ts'

const folders: string[] = []

async function makeFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'stet-store-'))
  folders.push(folder)
  return folder
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
})

describe('the store on disk', () => {
  describeFileStore(async () => diskStore(await makeFolder()))

  it('leaves no temporary file behind, whether a file was taken or refused', async () => {
    const folder = await makeFolder()
    const store = diskStore(folder)
    await store.put(new Uint8Array([1, 2, 3]))
    await expect(store.put(new Uint8Array([1, 2, 3]), { maxBytes: 2 })).rejects.toThrow()
    expect(await readdir(join(folder, 'incoming'))).toEqual([])
  })

  it('finds after a restart what was stored before', async () => {
    const folder = await makeFolder()
    const { key } = await diskStore(folder).put(new Uint8Array([7]))
    expect(await diskStore(folder).read(key)).toEqual(Buffer.from([7]))
  })
})
