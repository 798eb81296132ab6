import { cp, mkdtemp, readFile, rm, writeFile, appendFile, mkdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { migrate } from '#lib/platform/db/migrate.ts'
import {
  MIGRATIONS_FOLDER,
  SCHEMA_AFTER_MIGRATIONS,
  SCHEMA_FILE,
  readMigrations,
} from '#lib/platform/db/migrations-folder.ts'
import { diffSchemas } from '#lib/platform/db/schema-diff.ts'
import { emptyTestDatabase } from '#lib/platform/db/testing.ts'

const copies: string[] = []
afterEach(async () => {
  for (const copy of copies.splice(0)) await rm(copy, { recursive: true, force: true })
})

async function copyOfMigrations(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-migrations-'))
  copies.push(folder)
  await cp(MIGRATIONS_FOLDER, folder, { recursive: true })
  return folder
}

async function rowsOf<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

test('an empty database gets every migration once, and the second start finds nothing to do', async () => {
  const url = await emptyTestDatabase()
  const names = (await readMigrations(MIGRATIONS_FOLDER)).map((migration) => migration.name)
  expect(await migrate(url)).toEqual(names)
  expect(await migrate(url)).toEqual([])
})

test('two processes that start together do not migrate twice', async () => {
  const url = await emptyTestDatabase()
  const done = await Promise.all([migrate(url), migrate(url)])
  expect(done.map((names) => names.length).toSorted((a, b) => a - b)).toEqual([
    0,
    (await readMigrations(MIGRATIONS_FOLDER)).length,
  ])
})

test("the table of migrations holds what Prisma's own `migrate deploy` looks for", async () => {
  const url = await emptyTestDatabase()
  await migrate(url)
  const rows = await rowsOf(
    url,
    `select migration_name, checksum, logs, rolled_back_at, applied_steps_count from _prisma_migrations order by started_at`,
  )
  const expected = (await readMigrations(MIGRATIONS_FOLDER)).map(({ name, checksum }) => ({
    migration_name: name,
    checksum,
    logs: null,
    rolled_back_at: null,
    applied_steps_count: 1,
  }))
  expect(rows).toEqual(expected)
})

test('the folder has the layout of Prisma: timed names, one migration.sql each, and the lock file', async () => {
  const names = (await readMigrations(MIGRATIONS_FOLDER)).map((migration) => migration.name)
  for (const name of names) expect(name).toMatch(/^\d{14}_[a-z0-9_]+$/)
  expect(await readFile(path.join(MIGRATIONS_FOLDER, 'migration_lock.toml'), 'utf8')).toContain(
    'provider = "postgresql"',
  )
})

test('a migration that was edited after it was applied is refused by name', async () => {
  const url = await emptyTestDatabase()
  await migrate(url)
  const folder = await copyOfMigrations()
  const [first] = await readMigrations(folder)
  await appendFile(path.join(folder, first?.name ?? '', 'migration.sql'), '\n-- changed\n')
  await expect(migrate(url, folder)).rejects.toThrow(`The migration ${first?.name} was changed`)
})

test('a database of a newer version is refused', async () => {
  const url = await emptyTestDatabase()
  const folder = await copyOfMigrations()
  await mkdir(path.join(folder, '29990101000000_later'))
  await writeFile(path.join(folder, '29990101000000_later/migration.sql'), 'create table later (id int);')
  await migrate(url, folder)
  await expect(migrate(url)).rejects.toThrow('29990101000000_later, which this version of Stet does not know')
})

test('semicolons inside functions and comments do not cut a migration', async () => {
  const url = await emptyTestDatabase()
  const folder = await copyOfMigrations()
  await mkdir(path.join(folder, '29990101000000_function'))
  await writeFile(
    path.join(folder, '29990101000000_function/migration.sql'),
    `-- one; two
     create function answer() returns int language plpgsql as $$ begin return 42; end $$;
     create table after_it (id int);`,
  )
  await migrate(url, folder)
  expect(await rowsOf(url, 'select answer()')).toEqual([{ answer: 42 }])
})

test('a migration that fails is named, and the next start says what to do', async () => {
  const url = await emptyTestDatabase()
  const folder = await copyOfMigrations()
  await mkdir(path.join(folder, '29990101000000_broken'))
  await writeFile(
    path.join(folder, '29990101000000_broken/migration.sql'),
    'create table half (id int); create table broken (id nosuchtype);',
  )
  await expect(migrate(url, folder)).rejects.toThrow('29990101000000_broken')
  expect(await rowsOf(url, `select to_regclass('half') as half`)).toEqual([{ half: null }])
  await expect(migrate(url, folder)).rejects.toThrow('failed half-way')
})

test('no change of the schema is without its migration', async () => {
  const url = await emptyTestDatabase()
  const [migrated, current] = await Promise.all([
    readFile(SCHEMA_AFTER_MIGRATIONS, 'utf8'),
    readFile(SCHEMA_FILE, 'utf8'),
  ])
  expect(await diffSchemas(url, migrated, current)).toBe('')
})

test('the migrations make every column, key and index that the schema names', async () => {
  const [migrated, direct] = [await emptyTestDatabase(), await emptyTestDatabase()]
  await migrate(migrated)
  await rowsOf(direct, await diffSchemas(direct, null, await readFile(SCHEMA_FILE, 'utf8')))
  for (const sql of CATALOG) {
    const made = (await rowsOf(migrated, sql)).map((row) => JSON.stringify(row))
    const wanted = (await rowsOf(direct, sql)).map((row) => JSON.stringify(row))
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((row) => !made.includes(row))).toEqual([])
  }
})

const CATALOG = [
  `select table_name, column_name, data_type, udt_name, is_nullable, column_default from information_schema.columns
    where table_schema = 'public' order by 1, 2`,
  `select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('p', 'f', 'u') order by 1, 2`,
  `select tablename, indexname, indexdef from pg_indexes where schemaname = 'public' order by 1, 2`,
  `select t.typname, e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid order by t.typname, e.enumsortorder`,
]
