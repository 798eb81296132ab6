import type { Outcome } from './scenario.ts'

/** One line of the table. */
export type Row = Outcome & {
  scenario: string
  rule: string
  unit: string
  seed: number
  seconds: number
  /** Programs that wanted each core at its end. */ crowd: number
}

const COLUMNS: [title: string, cell: (row: Row) => string][] = [
  ['scenario', (row) => row.scenario],
  ['test', (row) => row.rule],
  ['faults', (row) => `${row.faults} × ${row.unit}`],
  ['typed', (row) => String(row.typed)],
  ['saved', (row) => String(row.acknowledged)],
  ['found', (row) => String(row.found)],
  ['lost', (row) => String(row.lost)],
  ['doubled', (row) => String(row.doubled)],
  [
    'attached again',
    (row) => (row.reattachedMs === null ? '–' : `${(row.reattachedMs / 1000).toFixed(1)} s`),
  ],
  ['held', (row) => (row.wrong.length === 0 ? 'yes' : 'NO')],
  ['seed', (row) => String(row.seed)],
  ['load of a core', (row) => row.crowd.toFixed(1)],
  ['took', (row) => `${Math.round(row.seconds)} s`],
]

/** The table as Markdown, with what did not hold below it. */
export function printTable(rows: Row[]): string {
  const cells = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))]
  const widths = COLUMNS.map((_column, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)))
  const line = (texts: string[]): string =>
    `| ${texts.map((text, index) => text.padEnd(widths[index] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = cells
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  const wrong = rows.flatMap(({ scenario, wrong }) => wrong.map((problem) => `${scenario}: ${problem}`))
  return [line(head), rule, ...body.map(line), ...(wrong.length > 0 ? ['', ...wrong] : [])].join('\n')
}
