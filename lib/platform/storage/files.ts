import { join } from 'node:path'
import { env } from '../env.ts'
import { diskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'

/** Where this newsroom keeps its files: the folder `files` of its data folder. */
export function files(): FileStore {
  return diskStore(join(env().dataFolder, 'files'))
}
