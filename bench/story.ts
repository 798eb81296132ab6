// npm run bench:story [address of a story]: the story page beside a bare node:http server sending the same bytes, in one
// run, and what a reader's browser fetches. Without an address a Stet of its own is built and started.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { runApp } from '../bin/lib/test/run-app.ts'
import { load } from './load.ts'
import type { Load } from './load.ts'
import { fetchedBytes } from './fetched-bytes.ts'

/** Headers that say how the bytes travel, or differ with every answer. */
const OWN_TO_A_SERVER = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'date',
  'vary',
])

async function measure(story: string): Promise<void> {
  const answer = await fetch(story, { headers: { 'accept-encoding': 'identity' } })
  if (!answer.ok)
    throw new Error(`${story} answered ${answer.status}: give the address of a published story.`)
  const body = await answer.text()
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OWN_TO_A_SERVER.has(name)))
  await using bare = await bareServer(body, headers)
  await load(story, 2)
  const ours = await load(story, 8)
  await load(bare.origin, 2)
  const floor = await load(bare.origin, 8)
  printLoads(story, ours, floor)
  const html = Buffer.from(body)
  console.log(`\nHTML ${kilobytes(html.length)}, ${kilobytes(gzipSync(html).length)} as gzip`)
  console.log('A reader’s browser fetches:')
  for (const [what, bytes] of await fetchedBytes(story))
    console.log(`  ${what.padEnd(12)} ${kilobytes(bytes)}`)
}

async function bareServer(
  body: string,
  headers: Record<string, string>,
): Promise<AsyncDisposable & { origin: string }> {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'))
  child.send({ body, headers })
  const [message] = await once(child, 'message')
  const { port } = z.object({ port: z.number() }).parse(message)
  const stop = async () => {
    child.disconnect()
    await once(child, 'exit')
  }
  return { origin: `http://127.0.0.1:${port}/`, [Symbol.asyncDispose]: stop }
}

function printLoads(story: string, ours: Load, floor: Load): void {
  console.log(`\n${story}\n`)
  console.log(`${'16 connections, 8 s each'.padEnd(28)}requests/s   p50 ms   p99 ms   failed`)
  for (const [name, result] of [
    ['Stet', ours],
    ['bare node:http, same bytes', floor],
  ] as const) {
    const columns = [Math.round(result.perSecond), result.p50, result.p99, result.failed]
    console.log(
      name.padEnd(28) +
        columns.map((value, position) => String(value).padStart(position === 0 ? 10 : 9)).join(''),
    )
  }
  console.log(`${'ratio'.padEnd(28)}${(ours.perSecond / floor.perSecond).toFixed(3).padStart(10)}`)
}

function kilobytes(bytes: number): string {
  return bytes === 0 ? '0 B' : `${(bytes / 1000).toFixed(1)} kB`
}

/** The newest story of a running Stet. */
async function newestStory(origin: string): Promise<string> {
  const front = await fetch(origin).then((answer) => answer.text())
  const path = /href="(\/[^"/]+\/\d{4}\/\d\d\/\d\d\/[^"]+)"/.exec(front)?.[1]
  if (path === undefined) throw new Error('The front page shows no story to measure.')
  return origin + path
}

const given = process.argv[2]
if (given === undefined) {
  console.log('Building and starting a Stet of its own; this takes a minute.')
  const app = await runApp()
  try {
    await measure(await newestStory(app.origin))
  } finally {
    await app.stop()
  }
} else await measure(given)
