import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { z } from 'zod'

const require = createRequire(import.meta.url)
const run = promisify(execFile)

const report = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  errors: z.number(),
  non2xx: z.number(),
})

/** What an address bore: answers per second, the middle and the slowest hundredth in ms, and answers that failed. */
export type Load = { perSecond: number; p50: number; p99: number; failed: number }

/** Asks for `url` over 16 connections for some seconds, from a process of its own. */
export async function load(url: string, seconds: number): Promise<Load> {
  const program = [
    require.resolve('autocannon'),
    '--json',
    '--connections',
    '16',
    '--duration',
    String(seconds),
    url,
  ]
  const { stdout } = await run(process.execPath, program, { maxBuffer: 16_000_000 })
  const { requests, latency, errors, non2xx } = report.parse(JSON.parse(stdout))
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: errors + non2xx }
}
