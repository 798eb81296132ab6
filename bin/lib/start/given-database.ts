import pg from 'pg'
import { Trouble, codeOf, messageOf } from '../trouble.ts'

const PATIENCE_MS = 10_000

/** Checks that the database of DATABASE_URL answers; throws a Trouble that says what is wrong, without the password. */
export async function checkGivenDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
  } catch (error) {
    throw new Trouble(sentenceFor(error, new URL(url)))
  } finally {
    await client.end().catch(() => undefined)
  }
}

function sentenceFor(error: unknown, url: URL): string {
  const server = `${url.hostname || 'localhost'}:${url.port || '5432'}`
  const database = decodeURIComponent(url.pathname.slice(1)) || decodeURIComponent(url.username)
  const user = decodeURIComponent(url.username)
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
      return `No database server answers at ${server}: start it, or correct DATABASE_URL.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The machine "${url.hostname}" in DATABASE_URL cannot be found: correct its name.`
    case '28P01':
    case '28000':
      return `The database server at ${server} refuses the user "${user}": correct the user or the password in DATABASE_URL.`
    case '3D000':
      return `The database server at ${server} has no database "${database}": create it (createdb ${database}), or correct DATABASE_URL.`
    case '42501':
      return `The user "${user}" may not use the database "${database}" at ${server}: grant the right, or correct DATABASE_URL.`
    case '53300':
      return `The database server at ${server} has no connection left: close some, or raise its max_connections.`
    default:
      return `The database at ${server} cannot be used (${messageOf(error)}): correct DATABASE_URL or the server.`
  }
}
