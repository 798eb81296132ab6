import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { z } from 'zod'

/** A running process of the app and the port that it listens on. */
export type App = {
  port: number
  /** kill -9, at once; `gone` tells when it is. */
  kill: () => Promise<void>
  /** SIGTERM, as at a deploy; resolves when it is gone. */
  stop: () => Promise<void>
}

/** A process of the app that has loaded its code and waits to be opened. */
export type PreparedApp = { open: () => Promise<App>; kill: () => Promise<void> }

const PROGRAM = path.join(import.meta.dirname, 'app-process.ts')
const listening = z.object({ listening: z.number() })
const STOP_MS = 20_000

/** Starts a process with these variables, which then waits: a restart need not be as slow as reading its own code. */
export function prepareApp(env: NodeJS.ProcessEnv): PreparedApp {
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = (): Promise<void> => {
    child.kill('SIGKILL')
    return gone
  }
  const open = async (): Promise<App> => {
    child.send('open')
    const [message] = await Promise.race([once(child, 'message'), gone.then(() => [undefined])])
    const said = listening.safeParse(message)
    if (!said.success) throw new Error('The app ended before it listened')
    return { port: said.data.listening, kill, stop: () => stop(child, gone) }
  }
  return { open, kill }
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await gone
  clearTimeout(late)
}
