// Writes prisma/migrations/<time>_NAME/migration.sql from what changed in prisma/schema.prisma since the last one.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  MIGRATIONS_FOLDER,
  SCHEMA_AFTER_MIGRATIONS,
  SCHEMA_FILE,
} from '#lib/platform/db/migrations-folder.ts'
import { diffSchemas } from '#lib/platform/db/schema-diff.ts'
import { startTemporaryCluster } from './lib/postgres/temporary-cluster.ts'

/** What changed in the schema since the last migration, as SQL. */
async function changedSince(snapshot: string): Promise<string> {
  const before = existsSync(snapshot) ? await readFile(snapshot, 'utf8') : null
  const cluster = await startTemporaryCluster()
  try {
    return await diffSchemas(cluster.url('postgres'), before, await readFile(SCHEMA_FILE, 'utf8'))
  } finally {
    await cluster.stop()
  }
}

async function writeMigration(name: string, sql: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(MIGRATIONS_FOLDER, `${stamp}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'migration.sql'), sql)
  const lock = '# Prisma reads this; it never changes.\nprovider = "postgresql"\n'
  await writeFile(path.join(MIGRATIONS_FOLDER, 'migration_lock.toml'), lock)
  await copyFile(SCHEMA_FILE, SCHEMA_AFTER_MIGRATIONS)
  return path.join(folder, 'migration.sql')
}

function giveUp(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const [name = '', option] = process.argv.slice(2)
if (!/^[a-z][a-z0-9_]*$/.test(name))
  giveUp('Say what the migration does, in small letters: node bin/new-migration.ts add_story_deadline')
const sql = await changedSince(SCHEMA_AFTER_MIGRATIONS)
if (sql === '' && option !== '--empty')
  giveUp('prisma/schema.prisma has not changed since the last migration. For SQL of your own add --empty.')
const file = await writeMigration(name, sql)
console.log(
  `Wrote ${path.relative(process.cwd(), file)}. What Prisma cannot express may be added before it is committed.`,
)
