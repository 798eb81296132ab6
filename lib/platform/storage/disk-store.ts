import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FileTooLargeError, isFileKey } from './file-store.ts'
import type { FileKey, FileStore, PutOptions, StoredFile } from './file-store.ts'

/**
 * A store in a folder of this machine. A file is written under a temporary name, synced, and renamed into place, so
 * that a name always stands for whole bytes, also after a power cut. Files lie two levels deep (`ab/cd/abcd…`).
 */
export function diskStore(root: string): FileStore {
  const pathOf = (key: FileKey) => join(root, key.slice(0, 2), key.slice(2, 4), key)
  const size = async (key: FileKey) => (isFileKey(key) ? sizeOf(pathOf(key)) : null)
  return {
    put: (source, options = {}) => put(root, pathOf, source, options),
    size,
    read: async (key) => ((await size(key)) === null ? null : readFile(pathOf(key))),
    stream: async (key, range) => ((await size(key)) === null ? null : createReadStream(pathOf(key), range)),
    delete: async (key) => {
      if (isFileKey(key)) await rm(pathOf(key), { force: true })
    },
  }
}

async function put(
  root: string,
  pathOf: (key: FileKey) => string,
  source: Uint8Array | AsyncIterable<Uint8Array>,
  options: PutOptions,
): Promise<StoredFile> {
  const temporary = join(root, 'incoming', randomUUID())
  await mkdir(dirname(temporary), { recursive: true })
  try {
    const { sha256, bytes } = await writeDurably(temporary, source, options.maxBytes ?? Infinity)
    const key = options.ending ? `${sha256}.${options.ending}` : sha256
    await moveIntoPlace(temporary, pathOf(key))
    return { key, sha256, bytes }
  } finally {
    await rm(temporary, { force: true })
  }
}

async function writeDurably(path: string, source: Uint8Array | AsyncIterable<Uint8Array>, maxBytes: number) {
  const file = await open(path, 'wx', 0o600)
  try {
    const written = await writeAll(file, source, maxBytes)
    await file.sync()
    return written
  } finally {
    await file.close()
  }
}

async function writeAll(file: FileHandle, source: Uint8Array | AsyncIterable<Uint8Array>, maxBytes: number) {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of source instanceof Uint8Array ? [source] : source) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new FileTooLargeError(maxBytes)
    hash.update(chunk)
    await file.appendFile(chunk)
  }
  return { sha256: hash.digest('hex'), bytes }
}

async function moveIntoPlace(from: string, to: string) {
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
  // The rename is only durable once the folder that holds the name is synced too.
  const folder = await open(dirname(to), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
