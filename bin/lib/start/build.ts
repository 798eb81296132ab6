import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { environmentWith } from '#lib/platform/env.ts'
import { ROOT, runProgram } from '../run-program.ts'
import { Trouble } from '../trouble.ts'

/** What the build reads. Tests and what only runs beside Next do not change it. */
const SOURCES = [
  '{app,components,lib}/**/*.{ts,tsx,css,json,mjs}',
  'public/**/*',
  'bin/build-site-assets.ts',
  'prisma/schema.prisma',
  '{next.config.ts,proxy.ts,postcss.config.mjs,tsconfig.json,package-lock.json,package.json}',
]
const STAMP = path.join(ROOT, '.next/built-from')

/** Whether the pages must be built: sources changed since the last whole build. */
export function needsBuild(): boolean {
  return (
    !existsSync(STAMP) ||
    !existsSync(path.join(ROOT, '.next/BUILD_ID')) ||
    readFileSync(STAMP, 'utf8') !== hashOfSources()
  )
}

/** Builds readers' styles and the pages for production. Throws a Trouble with the last lines of what the build said. */
export async function build(signal?: AbortSignal): Promise<void> {
  const builtFrom = hashOfSources()
  rmSync(STAMP, { force: true })
  // Pages are made when they are asked for: a build that would read a database must fail, not keep what it read.
  const env = environmentWith({
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: undefined,
  })
  const failure = 'The pages could not be built.'
  await buildSiteAssets(signal)
  await runProgram(
    { args: [path.join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], env, signal },
    failure,
  )
  if (!existsSync(path.join(ROOT, '.next/BUILD_ID'))) throw new Trouble(failure)
  mkdirSync(path.dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, builtFrom)
}

/** Builds readers' styles and fonts into hashed files; development needs them too. */
export async function buildSiteAssets(signal?: AbortSignal): Promise<void> {
  await runProgram(
    { args: [path.join(ROOT, 'bin/build-site-assets.ts')], env: environmentWith({}), signal },
    "Readers' styles could not be built.",
  )
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, {
    cwd: ROOT,
    withFileTypes: true,
    exclude: (entry) => /\.test\.tsx?$|^_site$/.test(entry.name),
  })
  const paths = files
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  for (const file of paths.toSorted())
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}
