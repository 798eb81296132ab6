import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { Trouble } from '../trouble.ts'

/** Whom PostgreSQL runs as when we are root, which it refuses to be; undefined: as ourselves. */
export type Account = { uid: number; gid: number } | undefined

const NAME = 'postgres'

/**
 * Decides whom PostgreSQL runs as for the data in `folder`: ourselves, or as root the owner of the data that is there,
 * else the user `postgres`, who is made if need be. Throws a Trouble when the data belongs to somebody we cannot be.
 */
export function accountFor(folder: string): Account {
  const owner = existsSync(folder) ? statSync(folder) : undefined
  const self = process.getuid?.()
  if (self === undefined) return undefined
  if (self !== 0) {
    if (owner && owner.uid !== self)
      throw new Trouble(
        `The database in ${folder} belongs to another user: start Stet as that user (or as root), or choose another folder with STET_DATA.`,
      )
    return undefined
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return postgresUser() ?? makePostgresUser()
}

/** Whether `account` may run the program `file`. */
export function canRun(account: Account, file: string): boolean {
  return test(account, 'test -r "$1" && test -x "$1"', file)
}

/** Whether `account` may pass through `folder` to what lies in it. */
export function canPass(account: Account, folder: string): boolean {
  return test(account, 'cd "$1"', folder)
}

/** Asked as that user, because modes, groups, access lists and mounts all have a say. */
function test(account: Account, question: string, place: string): boolean {
  return (
    spawnSync('/bin/sh', ['-c', question, 'sh', place], { cwd: '/', stdio: 'ignore', ...account }).status ===
    0
  )
}

function postgresUser(): Account {
  const id = (which: string) => spawnSync('id', [which, NAME], { encoding: 'utf8' })
  const [uid, gid] = [id('-u'), id('-g')]
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function makePostgresUser(): Account {
  const ways: [string, string[]][] = [
    [
      'useradd',
      [
        '--system',
        '--user-group',
        '--no-create-home',
        '--home-dir',
        '/nonexistent',
        '--shell',
        '/usr/sbin/nologin',
        NAME,
      ],
    ],
    ['adduser', ['-S', '-D', '-H', NAME]],
  ]
  for (const [program, options] of ways) {
    try {
      execFileSync(program, options, { stdio: 'ignore' })
    } catch {
      continue // The other way may exist on this system.
    }
    const made = postgresUser()
    if (made) return made
  }
  throw new Trouble(
    'PostgreSQL does not run as root, and a user "postgres" could not be made for it: start Stet as an ordinary user, or set DATABASE_URL.',
  )
}
