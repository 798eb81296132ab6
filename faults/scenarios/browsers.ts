import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { story, type Member } from '#lib/stories/collab/testing/newsroom.ts'
import { freePort } from '../../bin/lib/ports.ts'
import { findChromium } from '../../bin/lib/test/find-chromium.ts'
import { checkText, type Run } from '../check.ts'
import type { Chance } from '../chance.ts'
import { startDatabaseProxy } from '../proxy/database-proxy.ts'
import { nothing, type Outcome, type Scenario } from '../scenario.ts'
import { pause, until } from '../wait.ts'
import { bodyInLog, problemsOfRows } from '../world/inspect.ts'
import { startWholeApp, type WholeApp } from '../world/whole-app.ts'
import type { World } from '../world/world.ts'

const EDITORS = 3
const KEY_MS = 25
const SAVED_MS = 30_000
const OPEN_MS = 60_000

/** A person with a browser of their own, whose profile lies on the disk as anybody's does. */
class Person {
  readonly run: Run = { history: [], crashes: [] }
  readonly profile = mkdtempSync(path.join(os.tmpdir(), 'stet-profile-'))
  private readonly number: number
  private readonly member: Member
  private readonly address: string
  private context: BrowserContext | undefined
  private page: Page | undefined

  constructor(number: number, member: Member, address: string) {
    this.number = number
    this.member = member
    this.address = address
  }

  /** Opens the story and puts the caret at the end of the body. */
  async open(): Promise<void> {
    const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking']
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: findChromium(),
      args,
      viewport: { width: 1280, height: 800 },
    })
    const [name = '', value = ''] = this.member.cookie.split('=', 2)
    await this.context.addCookies([{ name, value, url: new URL(this.address).origin }])
    this.page = this.context.pages()[0] ?? (await this.context.newPage())
    await this.page.goto(this.address)
    const body = this.page.getByRole('textbox', { name: 'Body', exact: true })
    await body.waitFor({ timeout: OPEN_MS })
    await body.focus()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.press('Enter')
  }

  /** Types one token, key by key, and a paragraph end now and then; notes whether the page says "Saved". */
  async type(): Promise<void> {
    const { page } = this
    if (!page) return
    await this.look()
    const text = `[w${String(this.number).padStart(3, '0')}-${String(this.run.history.length).padStart(6, '0')}]`
    await page.keyboard.type(text, { delay: KEY_MS })
    this.run.history.push({ text, typedAt: Date.now(), savedAt: null })
  }

  /** Whether the top bar says that everything is in the newsroom; what was typed before is then held to be. */
  async look(): Promise<boolean> {
    const isSaved =
      (await this.page?.getByRole('main').getByText('Saved', { exact: true }).isVisible()) ?? false
    const now = Date.now()
    if (isSaved) for (const token of this.run.history) token.savedAt ??= now
    return isSaved
  }

  async saved(): Promise<boolean> {
    const end = Date.now() + SAVED_MS
    while (Date.now() < end) {
      if (await this.look()) return true
      await pause(50)
    }
    return false
  }

  /** The tokens that stand in the body on the page, in order, without the names at others' carets. */
  async shows(): Promise<string> {
    const body = this.page?.getByRole('textbox', { name: 'Body', exact: true })
    const text = await body?.evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement
      for (const caret of copy.querySelectorAll('[class*="collaboration-carets"]:not([class*="selection"])'))
        caret.remove()
      return copy.textContent
    })
    return tokensIn(text ?? '')
  }

  /** kill -9 of the whole browser. Only processes that this profile was opened with are ended. */
  async kill(): Promise<void> {
    this.run.crashes.push(Date.now())
    for (const pid of browsersOf(this.profile)) process.kill(pid, 'SIGKILL')
    await until(() => browsersOf(this.profile).length === 0, 5_000)
    this.context = undefined
    this.page = undefined
    rmSync(path.join(this.profile, 'SingletonLock'), { force: true })
  }

  async end(): Promise<void> {
    await this.context?.close().catch(() => undefined)
    rmSync(this.profile, { recursive: true, force: true })
  }
}

function tokensIn(text: string): string {
  return (text.match(/\[w\d{3}-\d{6}\]/g) ?? []).join(' ')
}

/** The first processes of the browsers that run on this profile. */
function browsersOf(profile: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter(
      (pid) => Number.isInteger(pid) && pid > 1 && commandOf(pid).includes(`--user-data-dir=${profile}`),
    )
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

async function strike(app: WholeApp, people: Person[], chance: Chance): Promise<void> {
  if (chance.hits(0.6)) return app.killAndStart()
  const one = chance.pick(people)
  await one.kill()
  await one.open()
}

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const proxy = await startDatabaseProxy(world.database.port)
  const [author] = world.people
  if (!author) throw new Error('A world without people')
  const storyId = await story(author)
  const app = await startWholeApp({ ...world.variables(proxy.port), PORT: String(port), STET_ORIGIN: origin })
  const people = world.people
    .slice(0, EDITORS)
    .map((member, number) => new Person(number, member, `${origin}/newsroom/stories/${storyId}`))
  const wrong: string[] = []
  const runs = people.map((person) => person.run)
  try {
    for (const person of people) await person.open()
    for (let strikes = 0; strikes < amount; strikes += 1) {
      const end = Date.now() + chance.between(500, 4_000)
      await Promise.all(
        people.map(async (person) => {
          while (Date.now() < end) await person.type()
        }),
      )
      await strike(app, people, chance)
      const { lost, doubled } = checkText(runs, await bodyInLog(world.db, storyId), false)
      if (lost.length + doubled.length > 0)
        wrong.push(`after fault ${strikes + 1}: lost ${lost.join(' ')}, twice ${doubled.join(' ')}`)
    }
    for (const person of people)
      if (!(await person.saved())) wrong.push('a page did not say “Saved” at the end')
    const text = await bodyInLog(world.db, storyId)
    const verdict = checkText(runs, text, true)
    for (const person of people)
      if ((await person.shows()) !== tokensIn(text)) wrong.push('a page shows other words than the log')
    wrong.push(...(await problemsOfRows(world.db, storyId)))
    for (const what of ['lost', 'doubled', 'disordered'] as const)
      if (verdict[what].length > 0) wrong.push(`${what}: ${verdict[what].slice(0, 5).join(' ')}`)
    return {
      ...nothing(),
      ...verdict,
      faults: amount,
      lost: verdict.lost.length,
      doubled: verdict.doubled.length,
      wrong,
    }
  } finally {
    for (const person of people) await person.end()
    await app.stop()
    await proxy.stop()
  }
}

/** Three people in Chromium on the production build; the server is killed, or a browser with everything in it. */
export const browsers: Scenario = {
  name: 'browsers',
  rule: 'R1',
  unit: 'kill -9 of the server or of a browser',
  short: 0,
  long: 20,
  run,
}
