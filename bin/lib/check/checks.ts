import { environmentWith } from '#lib/platform/env.ts'
import { generateClient } from '../start/generate-client.ts'
import { ROOT, runProgram } from '../run-program.ts'
import { messageOf } from '../trouble.ts'
import { say } from '../start/say.ts'
import path from 'node:path'

/** A static check: its name, and the program in node_modules that does it. */
type Check = { name: string; program: string; args: string[] }

const CHECKS: Check[] = [
  {
    name: 'format (prettier)',
    program: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'types (tsc)', program: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
  {
    name: 'lint and layers (oxlint)',
    program: 'oxlint/bin/oxlint',
    args: ['--type-aware', '--deny-warnings'],
  },
  { name: 'dead code (knip)', program: 'knip/bin/knip.js', args: ['--no-progress'] },
]

/** Runs every static check, prints what each found, and returns the names of those that failed. */
export async function runChecks(): Promise<string[]> {
  await prepareTypes()
  const failed: string[] = []
  for (const check of CHECKS) {
    const started = Date.now()
    const found = await findings(check)
    say(`${found === undefined ? '✓' : '✗'} ${check.name}  ${((Date.now() - started) / 1000).toFixed(1)} s`)
    if (found === undefined) continue
    say(found)
    failed.push(check.name)
  }
  return failed
}

/** Types that are made, not written: the database client's and those of Next's routes. */
async function prepareTypes(): Promise<void> {
  await generateClient()
  const args = [path.join(ROOT, 'node_modules/next/dist/bin/next'), 'typegen']
  await runProgram(
    { args, env: environmentWith({ NEXT_TELEMETRY_DISABLED: '1' }) },
    'Next could not make the types of its routes.',
  )
}

async function findings({ program, args }: Check): Promise<string | undefined> {
  try {
    await runProgram(
      {
        args: [path.join(ROOT, 'node_modules', program), ...args],
        env: environmentWith({ FORCE_COLOR: '0' }),
        lines: 200,
      },
      '',
    )
    return undefined
  } catch (error) {
    return messageOf(error).trim()
  }
}
