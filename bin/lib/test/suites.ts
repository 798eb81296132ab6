import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { environmentWith } from '#lib/platform/env.ts'
import { runChecks } from '../check/checks.ts'
import { ROOT } from '../run-program.ts'
import { say } from '../start/say.ts'
import { readFaults, readPlaywright, readStray, readVitest } from './reports.ts'
import { STRAY_ERRORS } from './stray-errors.ts'

/**
 * How many tests passed and failed, and each failure with the first lines of what it said; a failed static check,
 * and a runner that fails without a failed test, count as one.
 */
export type Count = { passed: number; failed: number; wrong?: string[] }

/** The parts of `npm test`, in the order in which they run. `more` goes to the runner: files, names. */
export const SUITES: Record<string, (more: string[]) => Promise<Count>> = {
  check: async () => {
    const wrong = await runChecks()
    return { passed: 0, failed: wrong.length, wrong }
  },
  unit: (more) => vitest('unit', more),
  integration: (more) => vitest('integration', more),
  faults: shortFaults,
  e2e: playwright,
}

const RESULTS = path.join(ROOT, 'test-results')

async function vitest(project: string, more: string[]): Promise<Count> {
  const file = path.join(RESULTS, `${project}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--reporter=${path.join(import.meta.dirname, 'stray-errors.ts')}`,
    `--outputFile.json=${file}`,
    ...more,
  ]
  rmSync(STRAY_ERRORS, { force: true })
  const code = await run('vitest/vitest.mjs', args, file)
  const { wrong, ...count } = readVitest(file)
  return counted(code, { ...count, wrong: [...wrong, ...readStray(STRAY_ERRORS)] })
}

async function playwright(more: string[]): Promise<Count> {
  const file = path.join(RESULTS, 'e2e.json')
  const code = await run('@playwright/test/cli.js', ['test', ...more], file)
  const { flaky, ...count } = readPlaywright(file)
  if (flaky > 0) say(`${flaky} passed only at the second try; the list above names them.`)
  return counted(code, count)
}

/** The short form of `npm run test:faults`; every scenario counts as a test. */
async function shortFaults(more: string[]): Promise<Count> {
  const file = path.join(RESULTS, 'faults-short.json')
  const code = await run(path.join(ROOT, 'faults/main.ts'), ['--short', ...more], file)
  return counted(code, readFaults(file))
}

/** A runner that exits with a failure has failed, also when it counts no failed test (a file that cannot be loaded). */
function counted(code: number, count: Count): Count {
  return { ...count, failed: code === 0 ? count.failed : Math.max(count.failed, 1) }
}

function run(program: string, args: string[], report: string): Promise<number> {
  mkdirSync(RESULTS, { recursive: true })
  rmSync(report, { force: true })
  const child = spawn(process.execPath, [path.resolve(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // The newsroom's own settings must not reach the tests: they bring a database and a data folder of their own.
    env: environmentWith({
      DATABASE_URL: undefined,
      STET_DATA: undefined,
      STET_DEMO: undefined,
      NODE_ENV: undefined,
    }),
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
