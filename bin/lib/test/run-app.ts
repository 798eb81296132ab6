import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, chmodSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { environmentWith } from '#lib/platform/env.ts'
import { freePort } from '../ports.ts'
import { ROOT } from '../run-program.ts'
import { Trouble } from '../trouble.ts'
import { openAppLog, removeAppFiles } from './app-files.ts'

/** A whole Stet of its own: its address, its data folder (the demo password lies there) and how to end it. */
export type App = { origin: string; dataFolder: string; stop: () => Promise<void> }

const START_MS = 600_000

/**
 * Starts Stet as `npm start` does (production build, own database, demo newsroom) in a temporary data folder and on a free
 * port, and resolves when it is ready. `stop()` ends it and removes the folder. For end-to-end tests and measurements.
 */
export async function runApp(): Promise<App> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'stet-app-'))
  chmodSync(dataFolder, 0o711)
  const port = await freePort()
  const env = environmentWith({
    PORT: String(port),
    STET_DATA: dataFolder,
    DATABASE_URL: undefined,
    STET_DEMO: undefined,
    STET_HOST: undefined,
    STET_ORIGIN: undefined,
    NODE_ENV: undefined,
    STET_DEV: undefined,
  })
  const child = spawn(process.execPath, [path.join(ROOT, 'bin/lib/start/main.ts')], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  let said = ''
  const log = openAppLog(dataFolder, child.pid ?? 0)
  const hear = (chunk: Buffer) => {
    log.write(chunk)
    said = (said + chunk.toString()).slice(-20_000)
  }
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear)
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
    log.end()
    rmSync(dataFolder, { recursive: true, force: true })
    removeAppFiles(dataFolder)
  }
  const origin = `http://127.0.0.1:${port}`
  const ended = exited.then(() => 'ended' as const)
  if ((await Promise.race([ready(origin), ended])) === 'ready') return { origin, dataFolder, stop }
  await stop()
  throw new Trouble(`Stet did not start for the tests. It said:\n${said}`)
}

async function ready(origin: string): Promise<'ready' | 'late'> {
  const end = Date.now() + START_MS
  while (Date.now() < end) {
    const status = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(5000) }).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return 'ready'
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return 'late'
}
