import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { environmentWith } from '#lib/platform/env.ts'
import { runChecks } from '../check/checks.ts'
import { ROOT } from '../run-program.ts'
import { say } from '../start/say.ts'

/** How many tests passed and failed; a failed static check, and a runner that fails without a failed test, count as one. */
export type Count = { passed: number; failed: number }

/** The parts of `npm test`, in the order in which they run. `more` goes to the runner: files, names. */
export const SUITES: Record<string, (more: string[]) => Promise<Count>> = {
  check: async () => ({ passed: 0, failed: (await runChecks()).length }),
  unit: (more) => vitest('unit', more),
  integration: (more) => vitest('integration', more),
  faults: shortFaults,
  e2e: playwright,
}

const RESULTS = path.join(ROOT, 'test-results')
const faultsReport = z.array(z.object({ wrong: z.array(z.string()) }))
const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

async function vitest(project: string, more: string[]): Promise<Count> {
  const file = path.join(RESULTS, `${project}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...more,
  ]
  const code = await run('vitest/vitest.mjs', args, file)
  const report = readReport(file, vitestReport)
  return counted(code, report?.numPassedTests, report?.numFailedTests)
}

async function playwright(more: string[]): Promise<Count> {
  const file = path.join(RESULTS, 'e2e.json')
  const code = await run('@playwright/test/cli.js', ['test', ...more], file)
  const stats = readReport(file, playwrightReport)?.stats
  if (stats && stats.flaky > 0)
    say(`${stats.flaky} passed only at the second try; the list above names them.`)
  return counted(code, stats && stats.expected + stats.flaky, stats?.unexpected)
}

/** The short form of `npm run test:faults`; every scenario counts as a test. */
async function shortFaults(more: string[]): Promise<Count> {
  const file = path.join(RESULTS, 'faults-short.json')
  const code = await run(path.join(ROOT, 'faults/main.ts'), ['--short', ...more], file)
  const rows = readReport(file, faultsReport) ?? []
  const failed = rows.filter(({ wrong }) => wrong.length > 0).length
  return counted(code, rows.length - failed, failed)
}

/** A runner that exits with a failure has failed, also when it counts no failed test (a file that cannot be loaded). */
function counted(code: number, passed = 0, failed = 0): Count {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

function readReport<T>(file: string, shape: z.ZodType<T>): T | undefined {
  return existsSync(file) ? shape.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
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
