import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './install.mjs'
import { giveUp } from './say.mjs'

const LEAST = [20, 19]
const WANTED = 24

/** Ends the process with a sentence when this Node is too old even to install the newer one. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]))
    giveUp(`This is Node ${process.versions.node}; Stet needs Node ${LEAST.join('.')} or newer.`)
}

/** The Node that the project brings along, or this one where it is new enough. Ends the process with a sentence when there is neither. */
export function findNode() {
  const own = path.join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own
  if (Number(process.versions.node.split('.')[0]) >= WANTED) return process.execPath
  return giveUp(
    'npm installed the packages but not the Node 24 that comes with them, because install scripts are switched off: allow them (npm config set ignore-scripts false), delete node_modules, and start again.',
  )
}

/**
 * Runs a program of ours under the project's Node and ends this process as it ends. What this process is told to do
 * (Ctrl-C, SIGTERM) the other is told too; should this one be killed, the other sees its channel close and stops.
 */
export function runUnder(node, args) {
  const child = spawn(node, args, {
    cwd: process.cwd(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${path.join(ROOT, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
    },
  })
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name))
  child.once('error', (error) => giveUp(`Node could not be run: ${error.message}.`))
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
