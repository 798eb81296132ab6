import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { giveUp, say } from './say.mjs'

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../../..')

const BIN = path.join(ROOT, 'node_modules/.bin')

/**
 * Runs `npm ci` when what is installed is not what package-lock.json names. `withTools`: also the packages that only
 * tests and checks need. Ends the process with a sentence when npm fails.
 */
export async function installPackages({ withTools = false } = {}) {
  if (isInstalled(withTools)) return
  say('Installing what Stet needs from npm (once; a minute or two) …')
  const started = Date.now()
  const { code, said } = await runNpm([
    'ci',
    '--no-audit',
    '--no-fund',
    ...(withTools ? ['--include=dev'] : []),
  ])
  if (code !== 0) giveUp(explain(said))
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s`)
}

/** npm notes what it installed in a lock file of its own, written last; so an installation cut short does not count. */
function isInstalled(withTools) {
  const wanted = readLock('package-lock.json')
  const present = readLock('node_modules/.package-lock.json')
  if (!wanted) giveUp('package-lock.json is missing: take it from the repository again.')
  if (!present) return false
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.link) return true
    if (present[place]) return present[place].version === entry.version
    return entry.optional || (!withTools && entry.dev) || entry.peer === true
  })
}

function readLock(name) {
  const file = path.join(ROOT, name)
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** npm must not run on the Node that it is about to replace, so node_modules/.bin is taken out of the search path. */
function runNpm(args) {
  const searchPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((entry) => path.resolve(entry) !== BIN)
  return new Promise((resolve) => {
    let said = ''
    const env = { ...process.env, PATH: searchPath.join(path.delimiter) }
    const child = spawn('npm', args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'pipe'] })
    child.stderr.on('data', (chunk) => {
      said += chunk
      // npm warns that this Node is old for some packages; they run under the newer one that it installs.
      process.stderr.write(String(chunk).replace(/^npm warn EBADENGINE.*\n?/gm, ''))
    })
    // npm left alone would go on and get in the way of the next start.
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(name, () => {
        child.kill(name)
        child.once('close', () => process.exit(130))
      })
    }
    child.once('error', () => resolve({ code: 1, said: 'npm: not found' }))
    child.once('close', (code) => resolve({ code, said }))
  })
}

function explain(said) {
  if (/ENOSPC|no space left/i.test(said))
    return 'There is no disk space left to install packages (about 1.5 GB): free some and start again.'
  if (/EACCES|EPERM|EROFS/.test(said))
    return `This user may not write to ${ROOT}: give it the right, or copy the project to a folder of its own.`
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(said))
    return "npm cannot reach its registry: check the network (or npm's proxy settings) and start again."
  if (/npm: not found/.test(said))
    return 'npm is not on the search path: install Node 20.19 or newer together with npm.'
  if (/ENOTEMPTY|EBUSY/.test(said))
    return 'Another installation in this folder seems to be under way: wait for it, or delete node_modules, and start again.'
  if (/EUSAGE|in sync/.test(said))
    return 'package.json and package-lock.json do not fit together: take both from the repository again.'
  return 'npm could not install the packages; its message stands above.'
}
