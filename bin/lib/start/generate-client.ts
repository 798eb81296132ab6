import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { environmentWith } from '#lib/platform/env.ts'
import { ROOT, runProgram } from '../run-program.ts'

const GENERATED = path.join(ROOT, 'prisma/generated')
const STAMP = path.join(GENERATED, '.made-from')

/** Makes the database client in prisma/generated when the schema or Prisma changed since; returns whether it did. */
export async function generateClient(signal?: AbortSignal): Promise<boolean> {
  const source = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'prisma/schema.prisma')))
    .update(readFileSync(path.join(ROOT, 'node_modules/prisma/package.json')))
    .digest('hex')
  const isCurrent =
    existsSync(path.join(GENERATED, 'client.ts')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === source
  if (isCurrent) return false
  // Prisma would download an engine that generating does not use; any file that exists keeps it from that.
  const env = environmentWith({
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  })
  await runProgram(
    { args: [path.join(ROOT, 'node_modules/prisma/build/index.js'), 'generate'], env, signal },
    'The database client could not be made from prisma/schema.prisma.',
  )
  writeFileSync(STAMP, source)
  return true
}
