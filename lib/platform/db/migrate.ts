import pg from 'pg'
import {
  MIGRATIONS_FOLDER,
  asMigrationList,
  readMigrations,
  type MigrationOnDisk,
} from '#lib/platform/db/migrations-folder.ts'
import { withSchemaEngine } from '#lib/platform/db/schema-engine.ts'

/** Any number will do, as long as every process that migrates takes the same. */
const LOCK = 5_739_201

/** A database that does not fit the migrations here; the message says what to do. */
export class MigrationRefused extends Error {
  override name = 'MigrationRefused'
}

type Row = { migration_name: string; checksum: string; finished: boolean }

/**
 * Brings the database at `url` up to the migrations in `folder`, as `prisma migrate deploy` would, and returns the
 * names of those it applied (none when there was nothing to do). Processes that start together wait for each other.
 * Throws MigrationRefused when an applied migration was edited or is unknown here, or when one failed.
 */
export async function migrate(url: string, folder = MIGRATIONS_FOLDER): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const lock = new pg.Client({ connectionString: url })
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK])
    const pending = pendingOf(migrations, await appliedRows(lock))
    return pending.length === 0 ? [] : await apply(url, folder, migrations)
  } finally {
    await lock.end()
  }
}

async function appliedRows(client: pg.Client): Promise<Row[]> {
  const found = await client.query<{ present: boolean }>(
    `select to_regclass('_prisma_migrations') is not null as present`,
  )
  if (!found.rows[0]?.present) return []
  const rows = await client.query<Row>(
    `select migration_name, checksum, finished_at is not null as finished
       from _prisma_migrations where rolled_back_at is null order by started_at`,
  )
  return rows.rows
}

/** What is still to be applied, after checking that what was applied is what stands on disk. */
function pendingOf(migrations: MigrationOnDisk[], rows: Row[]): MigrationOnDisk[] {
  const onDisk = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of rows) {
    const migration = onDisk.get(row.migration_name)
    if (!row.finished) throw new MigrationRefused(failedSentence(row.migration_name))
    if (!migration) throw new MigrationRefused(newerSentence(row.migration_name))
    if (migration.checksum !== row.checksum) throw new MigrationRefused(editedSentence(row.migration_name))
  }
  const applied = new Set(rows.map((row) => row.migration_name))
  return migrations.filter((migration) => !applied.has(migration.name))
}

async function apply(url: string, folder: string, migrations: MigrationOnDisk[]): Promise<string[]> {
  const migrationsList = await asMigrationList(folder, migrations)
  const filters = { externalTables: [], externalEnums: [] }
  const result = await withSchemaEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters }))
  return result.appliedMigrationNames
}

const failedSentence = (name: string) =>
  `The migration ${name} failed half-way in this database. Restore the database from a backup, or mend it and mark the migration with \`prisma migrate resolve\`.`
const newerSentence = (name: string) =>
  `This database has the migration ${name}, which this version of Stet does not know. Start the newer version of Stet on it.`
const editedSentence = (name: string) =>
  `The migration ${name} was changed after this database applied it. Put the file back as it was and write a new migration.`
