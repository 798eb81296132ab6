import { expect, inject, test } from 'vitest'
import { freePort } from '../ports.ts'
import { checkGivenDatabase } from './given-database.ts'

function changed(change: (url: URL) => void): string {
  const url = new URL(inject('postgresUrl'))
  change(url)
  return url.href
}

test('a database that answers passes', async () => {
  await expect(checkGivenDatabase(inject('postgresUrl'))).resolves.toBeUndefined()
})

test('a server that is not there is named', async () => {
  const port = await freePort()
  await expect(checkGivenDatabase(changed((url) => (url.port = String(port))))).rejects.toThrow(
    `No database server answers at 127.0.0.1:${port}: start it, or correct DATABASE_URL.`,
  )
})

test('a wrong password is said without showing it', async () => {
  const url = changed((address) => (address.password = 'hunter2hunter2'))
  const error: unknown = await checkGivenDatabase(url).catch((thrown: unknown) => thrown)
  expect(String(error)).toContain('refuses the user "stet"')
  expect(String(error)).not.toContain('hunter2')
})

test('a database that does not exist is named, with what to do', async () => {
  await expect(checkGivenDatabase(changed((url) => (url.pathname = '/nowhere')))).rejects.toThrow(
    'has no database "nowhere": create it (createdb nowhere)',
  )
})

test('a machine that cannot be found is named', async () => {
  await expect(checkGivenDatabase(changed((url) => (url.hostname = 'db.invalid')))).rejects.toThrow(
    'The machine "db.invalid" in DATABASE_URL cannot be found',
  )
})
