import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { createHash } from 'node:crypto'
import type { MigrationList } from '@prisma/schema-engine-wasm'

/** One migration on disk: its folder's name, its SQL, and the checksum that Prisma keeps in `_prisma_migrations`. */
export type MigrationOnDisk = { name: string; sql: string; checksum: string }

/** The project's own migrations. */
export const MIGRATIONS_FOLDER = path.resolve(import.meta.dirname, '../../../prisma/migrations')

/** The schema that code is generated from. */
export const SCHEMA_FILE = path.resolve(MIGRATIONS_FOLDER, '../schema.prisma')

/** The schema as the migrations so far leave it; kept beside them, because a live database cannot be read back. */
export const SCHEMA_AFTER_MIGRATIONS = path.join(MIGRATIONS_FOLDER, 'schema-after-migrations.prisma')

/** Reads the migrations of a folder in Prisma's layout (`<name>/migration.sql`), oldest first. A folder without its file throws. */
export async function readMigrations(folder: string): Promise<MigrationOnDisk[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.toSorted().map((name) => readMigration(folder, name)))
}

async function readMigration(folder: string, name: string): Promise<MigrationOnDisk> {
  const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

/** The same migrations as the schema engine wants them. */
export async function asMigrationList(folder: string, migrations: MigrationOnDisk[]): Promise<MigrationList> {
  const lockfile = path.join(folder, 'migration_lock.toml')
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? await readFile(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}
