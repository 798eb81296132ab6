// npm run bench:editor [keys [500] [10000] [50000]] [load]: typing in the story page beside a bare Tiptap with the same words, in one run and one browser;
// how soon a story can be written in; and many people writing at once. A Stet of its own is built and started.
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { findChromium } from '../bin/lib/test/find-chromium.ts'
import { runApp } from '../bin/lib/test/run-app.ts'
import { atRest } from './at-rest.ts'
import { bareEditor } from './editor/bare-server.ts'
import { openAndWrite, pressKeys } from './editor/keys.ts'
import { benchNewsroom } from './editor/newsroom.ts'
import type { BenchNewsroom, Member } from './editor/newsroom.ts'
import { measureWriting, peopleWriting } from './editor/people-writing.ts'

const LENGTHS = [500, 10_000, 50_000]
const WARM_ROUNDS = 4
const ROUNDS = 10
const KEYS = 60
const PAUSE = 30
const PEERS = 5
const WARMING = 6
/** What the project promises, in ms. */
const LIMITS = {
  key: 1,
  open: { 500: 600, 50_000: 1200 } as Record<number, number>,
  acknowledged: 300,
  echo: 150,
}

type Setting = { origin: string; newsroom: BenchNewsroom; me: Member; browser: Browser; bare: string }

async function typing({ origin, newsroom, me, browser, bare }: Setting, words: number): Promise<void> {
  const storyId = await newsroom.story(me, words)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addCookies([{ ...me.cookie, url: origin }])
  const [ours, theirs] = [await context.newPage(), await context.newPage()]
  if (!(await atRest())) console.log('The machine does not come to rest: something else runs on it.')
  const opened = await openings(ours, `${origin}/newsroom/stories/${storyId}`)
  const openedBare = await openings(theirs, `${bare}/?words=${words}`)
  const peers = await Promise.all(Array.from({ length: PEERS }, () => newsroom.member()))
  await using _writing = await peopleWriting({
    origin,
    keysPerSecond: 5,
    writers: peers.map((member) => ({ member, storyId })),
  })
  // The first rounds warm up both, and a newsroom that has just been started; they do not count.
  for (let round = 0; round < WARM_ROUNDS; round += 1) {
    for (const page of [ours, theirs]) await pressKeys(page, KEYS, PAUSE)
  }
  const [our, their]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    our.push(...(await pressKeys(ours, KEYS, PAUSE)))
    their.push(...(await pressKeys(theirs, KEYS, PAUSE)))
  }
  const over = at(our, 0.95) - at(their, 0.95)
  const row = [at(our, 0.5), at(our, 0.95), at(their, 0.5), at(their, 0.95), over, opened, openedBare]
  console.log(
    `${String(words).padStart(6)}${row.map((value) => value.toFixed(1).padStart(10)).join('')}` +
      `   ${verdict(over, LIMITS.key)} ${LIMITS.open[words] ? verdict(opened, LIMITS.open[words]) : ''}`,
  )
  await context.close()
}

/** The middle of five openings. Those before fill the browser's cache and warm up a newsroom that has just been started; they do not count. */
async function openings(page: Page, url: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < WARMING + 5; round += 1) times.push(await openAndWrite(page, url))
  return at(times.slice(WARMING), 0.5)
}

async function load({ origin, newsroom, me }: Setting): Promise<void> {
  const apart = await Promise.all(
    Array.from({ length: 100 }, async () => ({ member: me, storyId: await newsroom.story(me, 0) })),
  )
  const many = await measureWriting({ origin, writers: apart, keysPerSecond: 5, seconds: 20, echo: false })
  report('100 people in 100 stories, key to acknowledgement', many.acknowledged, 0.99, LIMITS.acknowledged)
  const storyId = await newsroom.story(me, 0)
  const together = await Promise.all(
    Array.from({ length: 25 }, async () => ({ member: await newsroom.member(), storyId })),
  )
  const one = await measureWriting({ origin, writers: together, keysPerSecond: 2, seconds: 20, echo: true })
  report('25 people in one story, key to arrival at another', one.echoed, 0.95, LIMITS.echo)
}

function report(what: string, times: number[], share: number, limit: number): void {
  const columns = [0.5, 0.95, 0.99].map((one) => `p${one * 100} ${at(times, one).toFixed(0)}`).join('   ')
  console.log(
    `${what}: ${times.length} keys, ms: ${columns}   limit p${share * 100} ${limit}: ${verdict(at(times, share), limit)}`,
  )
}

function at(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}

function verdict(value: number, limit: number): string {
  return value <= limit ? 'kept' : 'BROKEN'
}

const parts = process.argv.slice(2)
const wants = (part: string) => parts.length === 0 || parts.includes(part)
console.log('Building and starting a Stet of its own; this takes a minute.')
const app = await runApp()
const browser = await chromium.launch({
  executablePath: findChromium(),
  // Without the wait for the screen's next picture, which would hide what a key costs.
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-frame-rate-limit',
    '--disable-gpu-vsync',
    // Where there is no graphics processor, a browser that plays one takes the processors from both.
    '--disable-gpu',
  ],
})
try {
  await using bare = await bareEditor()
  const newsroom = benchNewsroom(app)
  const setting = { origin: app.origin, newsroom, me: await newsroom.member(), browser, bare: bare.origin }
  if (wants('keys')) {
    console.log(
      `\nKey press to paint, and opening until writable, in ms; 200 attributions, 50 comments, 20 suggestions, checks on, ${PEERS} people typing`,
    )
    console.log(' words  ours p50  ours p95  bare p50  bare p95  p95 over   opening  bare opening')
    const chosen = LENGTHS.filter((words) => parts.includes(String(words)))
    for (const words of chosen.length > 0 ? chosen : LENGTHS) await typing(setting, words)
  }
  if (wants('load')) await load(setting)
  await newsroom.close()
} finally {
  await browser.close()
  await app.stop()
}
