import type { Db } from '#lib/platform/db/client.ts'

/** Every row of every table as text, as a dump of the database would hold it: bytes stand in it as hex. */
export async function everythingIn(db: Db): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`
  const pages: string[] = []
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(`select t::text as row from ${name} t`)
    pages.push(name, ...rows.map(({ row }) => row))
  }
  return pages.join('\n')
}

/** The ways in which words may stand in a dump or a file: as they are, as hex, as base64, as UTF-16. */
export function formsOf(words: string): string[] {
  const bytes = Buffer.from(words, 'utf8')
  const middle = [0, 1, 2].map((skip) => bytes.subarray(skip, bytes.length - ((bytes.length - skip) % 3)))
  return [
    words,
    bytes.toString('hex'),
    ...middle.map((part) => part.toString('base64')),
    Buffer.from(words, 'utf16le').toString('hex'),
  ]
}
