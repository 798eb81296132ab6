import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder, openDataFolder } from './data-folder.ts'
import { demoPassword, ensureSecrets, readDatabaseFile, writeDatabaseFile } from './secrets.ts'

let home = ''
beforeEach(() => (home = mkdtempSync(path.join(os.tmpdir(), 'stet-data-'))))
afterEach(() => rmSync(home, { recursive: true, force: true }))

test('the data folder is made so that PostgreSQL can pass and nobody can list it', () => {
  const folder = path.join(home, 'a/b')
  openDataFolder(folder)
  expect(statSync(folder).mode & 0o777).toBe(0o711)
})

test('a file where the folder should be gets a sentence', () => {
  writeFileSync(path.join(home, 'file'), '')
  expect(() => openDataFolder(path.join(home, 'file'))).toThrow('there is a file where a folder should be')
})

test('secrets are for their owner alone, differ from each other and stay as they are', () => {
  ensureSecrets(home)
  const names = ['auth-secret', 'encryption-key', 'demo-password']
  const first = names.map((name) => readFileSync(path.join(home, name), 'utf8'))
  for (const name of names) expect(statSync(path.join(home, name)).mode & 0o777).toBe(0o600)
  expect(new Set(first).size).toBe(3)
  expect(demoPassword(home)).toMatch(/^([a-z]+-){4}\d\d$/)
  ensureSecrets(home)
  expect(names.map((name) => readFileSync(path.join(home, name), 'utf8'))).toEqual(first)
})

test('what is remembered of the database is read back, and a spoilt file is not taken for a beginning', () => {
  expect(readDatabaseFile(home)).toBeUndefined()
  const remembered = { made: true, port: 54321, password: 'p'.repeat(32) }
  writeDatabaseFile(home, remembered)
  expect(readDatabaseFile(home)).toEqual(remembered)
  writeFileSync(path.join(home, 'database.json'), '{"port":')
  expect(() => readDatabaseFile(home)).toThrow('cannot be read')
})

test('the lock of a start that was killed is taken over', () => {
  const gone = 4_000_000
  writeFileSync(path.join(home, 'running.pid'), String(gone))
  const release = lockDataFolder(home)
  expect(readFileSync(path.join(home, 'running.pid'), 'utf8')).toBe(String(process.pid))
  release()
})

test('a number that another program has by now does not hold the lock', async () => {
  const stranger = spawn('sleep', ['30'])
  writeFileSync(path.join(home, 'running.pid'), String(stranger.pid))
  lockDataFolder(home)()
  stranger.kill()
})

test('a folder in use by a start that lives is refused', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30000)', 'start/main.ts'])
  await new Promise((resolve) => other.once('spawn', resolve))
  writeFileSync(path.join(home, 'running.pid'), String(other.pid))
  expect(() => lockDataFolder(home)).toThrow(`already runs on the data folder ${home} (process ${other.pid})`)
  other.kill()
})
