import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ROOT } from '../run-program.ts'
import { readFaults, readPlaywright, readStray, readVitest } from './reports.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stet-reports-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function kept(report: unknown): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

test('a failed test is named by file and name, with the first lines of what it said and without colours', () => {
  const said = ['\u001b[31mexpected 1 to be 2\u001b[39m', '', 'b', 'c', 'd', 'e', 'f', 'g'].join('\n')
  const file = kept({
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: path.join(ROOT, 'lib/a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'one', failureMessages: [] },
          { status: 'failed', fullName: 'two', failureMessages: [said] },
        ],
      },
    ],
  })
  expect(readVitest(file)).toEqual({
    passed: 1,
    failed: 1,
    wrong: ['lib/a.test.ts › two\n    expected 1 to be 2\n    b\n    c\n    d\n    e\n    f'],
  })
})

test('a file that could not be loaded is named with its message', () => {
  const testResults = [
    { name: path.join(ROOT, 'a.test.ts'), status: 'failed', message: 'No such module', assertionResults: [] },
  ]
  const { wrong } = readVitest(kept({ numPassedTests: 0, numFailedTests: 0, testResults }))
  expect(wrong).toEqual(['a.test.ts\n    No such module'])
})

test('an error that belongs to no test is named all the same', () => {
  expect(readStray(kept(['Error: lost\n  at a.ts:1']))).toEqual([
    'an error of no test\n    Error: lost\n      at a.ts:1',
  ])
})

test('a journey that failed, and one that needed a second try, are told apart', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'desk.spec.ts',
    line: 7,
    tests: [{ status, results: [{ error: { message: 'Not visible' } }, {}] }],
  })
  const suites = [
    { specs: [spec('An editor looks', 'unexpected')], suites: [{ specs: [spec('She waits', 'flaky')] }] },
  ]
  const report = readPlaywright(kept({ stats: { expected: 4, unexpected: 1, flaky: 1 }, suites }))
  expect(report).toEqual({
    passed: 5,
    failed: 1,
    flaky: 1,
    wrong: [
      'desk.spec.ts:7 › An editor looks\n    Not visible',
      'desk.spec.ts:7 › She waits (well at the second try)\n    Not visible',
    ],
  })
})

test('a scenario that did not hold is named with its seed', () => {
  const rows = [
    { scenario: 'weather', seed: 3, wrong: ['Two tokens are lost.'] },
    { scenario: 'folding', seed: 3, wrong: [] },
  ]
  expect(readFaults(kept(rows))).toEqual({
    passed: 1,
    failed: 1,
    wrong: ['weather, seed 3\n    Two tokens are lost.'],
  })
})

test('a runner that wrote nothing has neither passed nor failed tests', () => {
  expect(readVitest(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, wrong: [] })
})
