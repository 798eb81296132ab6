import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { env, environmentWith } from '#lib/platform/env.ts'
import { ROOT } from '../run-program.ts'
import { say } from '../start/say.ts'
import { Trouble } from '../trouble.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser for the end-to-end tests: $STET_CHROMIUM, the system's Chromium or Chrome, Playwright's own download
 * (fetched when it can be), else Debian's package, installed when we are root. Throws a Trouble when there is none.
 */
export function findChromium(): string {
  const given = env().chromium
  if (given !== undefined) {
    if (isProgram(given)) return given
    throw new Trouble(`STET_CHROMIUM names ${given}, which is not a program: correct it or unset it.`)
  }
  const found = ofSystem() ?? ofPlaywright() ?? ofDebian()
  if (found !== undefined) return found
  throw new Trouble(
    'No browser was found for the end-to-end tests: install Chromium (apt-get install chromium, or npx playwright install chromium), or name one with STET_CHROMIUM.',
  )
}

function ofSystem(): string | undefined {
  const folders = (environmentWith({})['PATH'] ?? '').split(path.delimiter)
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...candidates, ...PLACES].find(isProgram)
}

function ofPlaywright(): string | undefined {
  const place = chromium.executablePath()
  if (existsSync(place)) return place
  say('Fetching a browser for the end-to-end tests …')
  const args = [path.join(ROOT, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium']
  spawnSync(process.execPath, args, {
    stdio: 'ignore',
    timeout: 300_000,
    env: environmentWith({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }),
  })
  return existsSync(place) ? place : undefined
}

function ofDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  say("Installing Debian's Chromium for the end-to-end tests …")
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: environmentWith({ DEBIAN_FRONTEND: 'noninteractive' }),
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  return ofSystem()
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return path.isAbsolute(file)
  } catch {
    return false
  }
}
