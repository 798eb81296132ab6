// npm run test:faults [-- names of scenarios] [--short] [--seed N] [--times N]: writers type while things break; then it is counted.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runScenarios } from './run.ts'
import { SCENARIOS } from './scenarios/all.ts'
import { printTable, type Row } from './table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string' },
    times: { type: 'string' },
  },
})
const isShort = values.short
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000))
const RESULTS = path.resolve(import.meta.dirname, `../test-results/faults${isShort ? '-short' : ''}.json`)

const unknown = positionals.filter((name) => !SCENARIOS.some((scenario) => scenario.name === name))
if (unknown.length > 0 || !Number.isInteger(seed)) {
  console.error(`Scenarios are ${SCENARIOS.map(({ name }) => name).join(', ')}; a seed is a whole number.`)
  process.exit(1)
}
const scenarios = SCENARIOS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))

/** Rows of earlier runs: the long form may be run scenario by scenario, and the table is whole in the end. */
function earlier(): Row[] {
  return existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Row[]) : []
}

/** Kept row by row: a run that is cut short has not been for nothing. */
function keep(row: Row): void {
  const known = new Map([...earlier(), row].map((one) => [one.scenario, one]))
  const all = SCENARIOS.flatMap(({ name }) => known.get(name) ?? [])
  writeFileSync(RESULTS, JSON.stringify(all, null, 2))
  const outcome = row.wrong.length === 0 ? 'held' : 'DID NOT HOLD'
  console.log(`  ${row.scenario}: ${outcome} (${Math.round(row.seconds)} s)`)
}

mkdirSync(path.dirname(RESULTS), { recursive: true })
if (positionals.length === 0) rmSync(RESULTS, { force: true })
console.log(`Seed ${seed}`)
const rows = await runScenarios({ scenarios, seed, isShort, times: values.times, done: keep })
console.log(`\n${printTable(earlier())}`)
process.exit(rows.every(({ wrong }) => wrong.length === 0) ? 0 : 1)
