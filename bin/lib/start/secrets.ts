import { randomBytes, randomInt } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Trouble, explainSystemError } from '../trouble.ts'

const databaseFile = z.object({
  /** Set when PostgreSQL's user cannot reach the data folder and the database lies elsewhere. */
  home: z.string().optional(),
  /** Whether the database was made; from then on its absence is a loss and not a beginning. */
  made: z.boolean(),
  port: z.number().int(),
  password: z.string().min(16),
})

/** What database.json in the data folder remembers of our own PostgreSQL. */
export type DatabaseFile = z.infer<typeof databaseFile>

const WORDS =
  `amber anchor apple autumn badger barley basil beacon birch bramble bridge bronze cedar cinder clover cobalt
  copper coral cotton crane daisy delta ember falcon fern flint forest garnet ginger granite harbor hazel heron indigo
  island ivory jasper juniper lantern laurel linen lotus maple marble meadow mercury mint molten nectar oak olive onyx
  orchard otter pebble pepper pine plum poppy quartz quill raven river robin saffron sage sand silver slate sparrow
  spruce stone summit thistle timber topaz velvet walnut willow winter yarrow zephyr`.split(/\s+/)

/** Makes the secrets that are missing in `folder`: one file each, readable by its owner alone. Those that are there stay. */
export function ensureSecrets(folder: string): void {
  keep(folder, 'auth-secret', () => randomBytes(48).toString('base64url'))
  keep(folder, 'encryption-key', () => randomBytes(32).toString('base64url'))
  keep(folder, 'demo-password', readablePassword)
}

/** The password of the demo people. */
export function demoPassword(folder: string): string {
  return readFileSync(path.join(folder, 'demo-password'), 'utf8').trim()
}

/** What is remembered of our own database, or undefined before the first start. Throws a Trouble when the file is spoilt. */
export function readDatabaseFile(folder: string): DatabaseFile | undefined {
  const file = path.join(folder, 'database.json')
  if (!existsSync(file)) return undefined
  try {
    return databaseFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Trouble(
      `${file} cannot be read: put it back from a backup, or move the data folder away to begin anew.`,
    )
  }
}

/** Writes what is to be remembered of our own database. */
export function writeDatabaseFile(folder: string, content: DatabaseFile): void {
  write(path.join(folder, 'database.json'), JSON.stringify(content))
}

/** Four words and two digits: about 34 bits, for people who exist on a loopback address only. */
function readablePassword(): string {
  const words = Array.from({ length: 4 }, () => WORDS[randomInt(WORDS.length)])
  return [...words, randomInt(10, 100)].join('-')
}

function keep(folder: string, name: string, make: () => string): void {
  const file = path.join(folder, name)
  if (!existsSync(file) || readFileSync(file, 'utf8').trim() === '') write(file, make())
}

function write(file: string, content: string): void {
  try {
    writeFileSync(file, `${content}\n`, { mode: 0o600 })
    chmodSync(file, 0o600)
  } catch (error) {
    throw explainSystemError(error, `write to ${file}`)
  }
}
