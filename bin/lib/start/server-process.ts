import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'
import { ROOT } from '../run-program.ts'
import { Trouble } from '../trouble.ts'

const START_MS = 120_000
const STOP_MS = 20_000

/** What server.ts tells us once it listens: its address. */
const listening = z.object({ listening: z.string() })

/** The running server: how to stop it, and its exit code when it ends by itself. */
export type ServerProcess = { stop: () => Promise<void>; exited: Promise<number> }

/** Starts server.ts and resolves when it and its database answer. Throws a Trouble when it ends first, or takes too long. */
export async function startServer(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<ServerProcess> {
  const child = spawn(process.execPath, [path.join(ROOT, 'server.ts')], {
    cwd: ROOT,
    env,
    // The channel tells the server when we are gone; a group of its own keeps Ctrl-C in the terminal for us.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  const server = { exited, stop: () => stop(child, exited) }
  try {
    await waitUntilReady(child, signal)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function waitUntilReady(child: ChildProcess, signal?: AbortSignal): Promise<void> {
  let address: string | undefined
  child.on('message', (message) => (address = listening.safeParse(message).data?.listening ?? address))
  const end = Date.now() + START_MS
  while (Date.now() < end) {
    signal?.throwIfAborted()
    if (hasEnded(child)) throw new Trouble('The server ended before it was ready; its message stands above.')
    if (address !== undefined && (await answers(`${address}/readyz`))) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Trouble('The server did not become ready within two minutes.')
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) })
    return response.status === 200
  } catch {
    return false
  }
}

async function stop(child: ChildProcess, exited: Promise<number>): Promise<void> {
  if (hasEnded(child)) return
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await exited
  clearTimeout(late)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
