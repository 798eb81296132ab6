import { spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { environmentWith } from '#lib/platform/env.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { makePassableFolder } from '../passable-folder.ts'
import { Trouble, explainSystemError } from '../trouble.ts'

/** The one database role of our own cluster. */
export const ROLE = 'stet'

/**
 * Makes an empty PostgreSQL cluster in `folder` unless there is one. It is made beside its place and moved there when it
 * is whole, so a start that is cut short leaves nothing half-made. The locale is PostgreSQL's own, the same on every machine.
 */
export async function createCluster(
  folder: string,
  password: string,
  binaries: Binaries,
  account: Account,
): Promise<void> {
  if (existsSync(path.join(folder, 'PG_VERSION'))) return
  const workshop = prepareWorkshop(folder, password, account)
  try {
    await runInitdb(binaries.initdb, workshop, account)
    rmSync(folder, { recursive: true, force: true })
    renameSync(path.join(workshop, 'data'), folder)
  } catch (error) {
    throw explainSystemError(error, `make a database in ${folder}`)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

function prepareWorkshop(folder: string, password: string, account: Account): string {
  try {
    makePassableFolder(path.dirname(folder))
    const workshop = mkdtempSync(`${folder}.new-`)
    const passwordFile = path.join(workshop, 'password')
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (account) for (const place of [workshop, passwordFile]) chownSync(place, account.uid, account.gid)
    chmodSync(workshop, 0o700)
    return workshop
  } catch (error) {
    throw explainSystemError(error, `make a database in ${folder}`)
  }
}

function runInitdb(program: string, workshop: string, account: Account): Promise<void> {
  const options = [
    `--pgdata=${path.join(workshop, 'data')}`,
    `--pwfile=${path.join(workshop, 'password')}`,
    `--username=${ROLE}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      cwd: workshop,
      env: environmentWith({ LC_ALL: 'C', PGDATA: undefined }),
      stdio: ['ignore', 'ignore', 'pipe'],
      ...account,
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(explainInitdb(said))))
  })
}

function explainInitdb(said: string): Trouble {
  if (/No space left on device|Disk quota exceeded/.test(said))
    return new Trouble(
      'There is no disk space left to make the database (it needs about 60 MB): free some and start again.',
    )
  return new Trouble(
    `PostgreSQL could not make its database: ${
      said
        .trim()
        .split('\n')
        .find((line) => /error|FATAL/i.test(line)) ?? said.trim()
    }`,
  )
}
