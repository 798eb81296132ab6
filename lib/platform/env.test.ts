import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parseEnv } from '#lib/platform/env.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

function folder(): string {
  const made = mkdtempSync(path.join(os.tmpdir(), 'stet-env-'))
  folders.push(made)
  return made
}

test('nothing needs to be set: port 3000, a data folder in the checkout, this machine alone', () => {
  const settings = parseEnv({})
  expect(settings).toMatchObject({
    port: 3000,
    origin: 'http://127.0.0.1:3000',
    secureOrigin: false,
    trustProxy: false,
  })
  expect(settings.dataFolder).toBe(path.resolve('.data'))
  expect(settings.demo).toBeUndefined()
})

test('an empty variable counts as not set', () => {
  expect(parseEnv({ PORT: '', STET_DEMO: '', DATABASE_URL: '' })).toMatchObject({
    port: 3000,
    hasDatabaseUrl: false,
  })
})

test('the public address loses its path and makes cookies secure when it is https', () => {
  expect(parseEnv({ STET_ORIGIN: 'https://news.example/' })).toMatchObject({
    origin: 'https://news.example',
    secureOrigin: true,
  })
})

test.each([
  [{ PORT: 'eighty' }, 'PORT must be a number between 1 and 65535.'],
  [{ PORT: '70000' }, 'PORT must be a number between 1 and 65535.'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address such as postgresql://'],
  [{ STET_ORIGIN: 'news.example' }, 'STET_ORIGIN must be an address such as https://news.example.'],
  [{ STET_DEMO: 'yes' }, 'STET_DEMO must be 0 or 1, or unset.'],
  [{ NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET must be at least 32 characters.'],
])('a wrong setting %j is named with what it must look like', (given, sentence) => {
  expect(() => parseEnv(given)).toThrow(sentence)
})

test('a secret that is missing or cut short is refused, never replaced by nothing', () => {
  const dataFolder = folder()
  const settings = parseEnv({ STET_DATA: dataFolder })
  expect(() => settings.authSecret()).toThrow('auth-secret is missing')
  writeFileSync(path.join(dataFolder, 'auth-secret'), 'short\n')
  expect(() => settings.authSecret()).toThrow('too short')
  writeFileSync(path.join(dataFolder, 'auth-secret'), `${'s'.repeat(64)}\n`)
  expect(settings.authSecret()).toBe('s'.repeat(64))
  writeFileSync(path.join(dataFolder, 'encryption-key'), `${Buffer.alloc(32, 7).toString('base64url')}\n`)
  expect(settings.encryptionKey()).toEqual(Buffer.alloc(32, 7))
})

test('a missing database is said when it is asked for', () => {
  expect(() => parseEnv({}).databaseUrl()).toThrow('DATABASE_URL is not set')
  expect(parseEnv({ DATABASE_URL: 'postgresql://a@b/c' }).databaseUrl()).toBe('postgresql://a@b/c')
})
