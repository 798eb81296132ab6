import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { DriverAdapterError, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

/** Runs `use` with Prisma's schema engine, as WebAssembly, on the database at `url`; its connections are closed after. */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const bindings = await loadBindings()
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool))
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
    return await use(engine).finally(() => engine.free())
  } finally {
    await pool.end()
  }
}

/** Prisma's adapter cuts a script at every semicolon, also in functions and comments; PostgreSQL itself knows better. */
class WholeScripts extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const connection = await super.connect()
    connection.executeScript = async (script) => {
      try {
        await connection.underlyingDriver().query(script)
      } catch (error) {
        throw error instanceof pg.DatabaseError ? asAdapterError(error) : error
      }
    }
    return connection
  }
}

function asAdapterError({
  code,
  severity,
  message,
  detail,
  column,
  hint,
}: pg.DatabaseError): DriverAdapterError {
  return new DriverAdapterError({
    kind: 'postgres',
    code: code ?? '',
    severity: severity ?? 'ERROR',
    message,
    detail,
    column,
    hint,
  })
}

let loaded: Promise<typeof import('@prisma/schema-engine-wasm/schema_engine_bg')> | undefined

/** The package's own entry imports the .wasm file, which Node does not do without a warning; so it is wired by hand. */
function loadBindings(): Promise<typeof import('@prisma/schema-engine-wasm/schema_engine_bg')> {
  loaded ??= (async () => {
    const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
    const bytes = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } })
    bindings.__wbg_set_wasm(instance.exports)
    startWasm(instance.exports['__wbindgen_start'])
    return bindings
  })()
  return loaded
}

function startWasm(start: unknown): void {
  if (typeof start === 'function') start()
}
