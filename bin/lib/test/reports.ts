import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { ROOT } from '../run-program.ts'

type Report = { passed: number; failed: number; wrong: string[] }

const LINES = 6
const faultsReport = z.array(z.object({ scenario: z.string(), seed: z.number(), wrong: z.array(z.string()) }))
const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})
const specShape = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ error: z.object({ message: z.string().default('') }).optional() })),
    }),
  ),
})
const suiteShape = z.object({
  specs: z.array(specShape).default([]),
  get suites() {
    return z.array(suiteShape).default([])
  },
})
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(suiteShape),
})

/** What vitest's JSON reporter wrote: passed, failed, and each failure by file and name. No file: nothing of either. */
export function readVitest(file: string): Report {
  const report = read(file, vitestReport)
  if (!report) return { passed: 0, failed: 0, wrong: [] }
  const wrong = report.testResults.flatMap(({ name: place, status, message, assertionResults }) => {
    const name = path.relative(ROOT, place)
    const failed = assertionResults.filter((one) => one.status === 'failed')
    // A file that could not be loaded has no tests, only a message.
    if (failed.length === 0) return status === 'failed' ? [failure(name, message)] : []
    return failed.map((one) => failure(`${name} › ${one.fullName}`, one.failureMessages?.join('\n')))
  })
  return { passed: report.numPassedTests, failed: report.numFailedTests, wrong }
}

/** What the run that is just over kept of errors that belong to no test. */
export function readStray(file: string): string[] {
  const errors = read(file, z.array(z.string())) ?? []
  return errors.map((said) => failure('an error of no test', said))
}

/** What Playwright's JSON reporter wrote; `flaky` are the journeys that needed a second try, and count as passed. */
export function readPlaywright(file: string): Report & { flaky: number } {
  const report = read(file, playwrightReport)
  if (!report) return { passed: 0, failed: 0, flaky: 0, wrong: [] }
  const { expected, unexpected, flaky } = report.stats
  const wrong = report.suites.flatMap(specsOf).flatMap(({ title, file: spec, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) => {
        const said = results.find(({ error }) => error)?.error?.message
        return failure(
          `${spec}:${line} › ${title}${status === 'flaky' ? ' (well at the second try)' : ''}`,
          said,
        )
      }),
  )
  return { passed: expected + flaky, failed: unexpected, flaky, wrong }
}

/** What the fault harness kept, a row per scenario. */
export function readFaults(file: string): Report {
  const rows = read(file, faultsReport) ?? []
  const bad = rows.filter(({ wrong }) => wrong.length > 0)
  return {
    passed: rows.length - bad.length,
    failed: bad.length,
    wrong: bad.map(({ scenario, seed, wrong }) => failure(`${scenario}, seed ${seed}`, wrong.join('\n'))),
  }
}

function specsOf({ specs, suites }: z.infer<typeof suiteShape>): z.infer<typeof specShape>[] {
  return [...specs, ...suites.flatMap(specsOf)]
}

function failure(name: string, said = ''): string {
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return [name, ...lines.slice(0, LINES).map((line) => `    ${line}`)].join('\n')
}

function read<T>(file: string, shape: z.ZodType<T>): T | undefined {
  return existsSync(file) ? shape.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}
