import { withSchemaEngine } from '#lib/platform/db/schema-engine.ts'

/**
 * The SQL that leads from one Prisma schema (its text, or null for an empty database) to another; empty when they
 * do not differ. The database at `url` only tells the engine which PostgreSQL it writes for; nothing is read or changed.
 */
export async function diffSchemas(url: string, from: string | null, to: string): Promise<string> {
  const result = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from:
        from === null
          ? { tag: 'empty' }
          : { tag: 'schemaDatamodel', files: [{ path: 'before.prisma', content: from }] },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: to }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return result.stdout?.startsWith('-- This is an empty migration') ? '' : (result.stdout ?? '')
}
