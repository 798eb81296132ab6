import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Reporter } from 'vitest/node'

/** Where the run leaves what it found, for `npm test` to read. */
export const STRAY_ERRORS = path.resolve(import.meta.dirname, '../../../test-results/stray-errors.json')

/** A reporter of vitest that keeps the errors of no test: they make a run red, and its JSON is silent about them. */
export default class StrayErrors implements Reporter {
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (_modules, errors) => {
    mkdirSync(path.dirname(STRAY_ERRORS), { recursive: true })
    const said = errors.map(({ name = 'Error', message, stack }) => stack ?? `${name}: ${message}`)
    writeFileSync(STRAY_ERRORS, JSON.stringify(said))
  }
}
