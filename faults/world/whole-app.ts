import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { build, needsBuild } from '../../bin/lib/start/build.ts'
import { ROOT } from '../../bin/lib/run-program.ts'
import { until } from '../wait.ts'

/** Stet as `npm start` runs it: server.ts on the production build, always on the same port. */
export type WholeApp = { killAndStart: () => Promise<void>; stop: () => Promise<void> }

const START_MS = 120_000

/** Builds the pages if they are not, starts server.ts with these variables, and resolves when it listens. */
export async function startWholeApp(variables: NodeJS.ProcessEnv): Promise<WholeApp> {
  if (needsBuild()) await build()
  let child = await startServer(variables)
  const kill = async (): Promise<void> => {
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGKILL')
    await gone
  }
  return {
    killAndStart: async () => {
      await kill()
      child = await startServer(variables)
    },
    stop: kill,
  }
}

async function startServer(variables: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, [path.join(ROOT, 'server.ts')], {
    cwd: ROOT,
    env: { ...variables, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  let isListening = false
  child.once('message', () => (isListening = true))
  if ((await until(() => isListening || child.exitCode !== null, START_MS)) === null || !isListening)
    throw new Error('The server did not start')
  return child
}
