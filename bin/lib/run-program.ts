import { spawn } from 'node:child_process'
import path from 'node:path'
import { Trouble } from './trouble.ts'

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..')

const DIE_WITH_PARENT = path.join(ROOT, 'bin/lib/die-with-parent.mjs')

/** What to run and how: `args` for our own Node, the environment, a signal that ends it, and how many last lines a failure tells (40). */
export type Program = {
  args: string[]
  env: NodeJS.ProcessEnv
  signal?: AbortSignal | undefined
  lines?: number
}

/**
 * Runs a program under this Node, from the checkout, keeping what it prints to itself. Returns the output; when the
 * program fails, throws a Trouble that says `failure` with the output's last lines.
 */
export function runProgram(program: Program, failure: string): Promise<string> {
  return new Promise((resolve, reject) => {
    program.signal?.throwIfAborted()
    const child = spawn(process.execPath, ['--import', DIE_WITH_PARENT, ...program.args], {
      cwd: ROOT,
      env: { ...program.env, STET_RUN_BY: String(process.pid) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // A group of its own, so that Ctrl-C in the terminal reaches us alone and we end it in order.
      detached: true,
    })
    let said = ''
    const hear = (chunk: Buffer) => (said += chunk.toString())
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear)
    const stop = () => child.pid && process.kill(-child.pid, 'SIGTERM')
    program.signal?.addEventListener('abort', stop, { once: true })
    child.once('error', reject)
    child.once('close', (code) => {
      program.signal?.removeEventListener('abort', stop)
      if (code === 0) resolve(said)
      else
        reject(
          new Trouble(
            `${failure}\n\n${said
              .trim()
              .split('\n')
              .slice(-(program.lines ?? 40))
              .join('\n')}`,
          ),
        )
    })
  })
}
