import { defineConfig } from 'prisma/config'
import { env } from './lib/platform/env.ts'

// For Prisma's own commands: `prisma generate` needs no database, `prisma migrate deploy` needs DATABASE_URL.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(env().hasDatabaseUrl ? { datasource: { url: env().databaseUrl() } } : {}),
})
