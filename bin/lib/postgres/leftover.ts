import { existsSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { Trouble } from '../trouble.ts'

const PATIENCE_MS = 30_000

/**
 * Ends a PostgreSQL that an earlier start left running on `folder` (after a `kill -9`), and takes away a lock file
 * whose process number another program has by now. Returns whether a server was stopped.
 */
export async function stopLeftover(folder: string): Promise<boolean> {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return false
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false
  if (!isServerOf(pid, folder)) {
    rmSync(file)
    return false
  }
  await stopServer(pid)
  return true
}

/**
 * Stops the server `pid` as PostgreSQL's "fast" shutdown does: sessions are cut, everything is on disk. After 30 s it is
 * told to stop at once, which the next start repairs from its log. Throws a Trouble when even that does nothing.
 */
export async function stopServer(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await isGone(pid, PATIENCE_MS)) return
  signal(pid, 'SIGQUIT')
  if (await isGone(pid, PATIENCE_MS)) return
  throw new Trouble(`The database server (process ${pid}) does not stop: end it, then start again.`)
}

/** Whether a process of that number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The command line of a process, words parted by spaces; empty when it cannot be read. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
  }
}

function isServerOf(pid: number, folder: string): boolean {
  const words = commandLine(pid)
  return words.includes('postgres') && `${words} `.includes(`-D ${folder} `)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (isAlive(pid)) throw error
  }
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs
  while (Date.now() < end) {
    // A child that ended stays visible until it is reaped; its command line is empty by then.
    if (!isAlive(pid) || commandLine(pid) === '') return true
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return false
}
