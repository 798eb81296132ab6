import { story } from '#lib/stories/collab/testing/newsroom.ts'
import { env } from '#lib/platform/env.ts'
import { checkText, type Run } from '../check.ts'
import { startDatabaseProxy, type DatabaseProxy } from '../proxy/database-proxy.ts'
import { startNetwork, type Network } from '../proxy/socket-proxy.ts'
import type { Outcome } from '../scenario.ts'
import { pause, until } from '../wait.ts'
import { Writer, type Place } from '../writer/writer.ts'
import { prepareApp, type App, type PreparedApp } from '../world/app.ts'
import { crowd } from '../world/crowd.ts'
import { bodyInLog, problemsOfRows, textOfBody } from '../world/inspect.ts'
import type { World } from '../world/world.ts'

type Options = {
  writers: number
  /** Processes of the app that serve the story at once. */
  servers?: number
  /** Tokens a second of each writer; 0: the scenario types by itself. */
  perSecond?: number
  place?: (writer: number) => Place
  /** The story, where it is not a new one. */
  storyId?: string
}

const BACK_MS = 60_000

/** A story with its writers, and everything that stands between them and the log. */
export class Stage {
  readonly world: World
  readonly storyId: string
  readonly proxy: DatabaseProxy
  readonly writers: Writer[] = []
  readonly runs: (Run & { writer: Writer })[] = []
  readonly wrong: string[] = []
  readonly apps: App[] = []
  faults = 0
  /** Which process a writer is sent to: writer + turn, modulo the processes. */
  turn = 0
  network!: Network
  private longest: number | null = null
  private next: PreparedApp

  private constructor(world: World, storyId: string, proxy: DatabaseProxy) {
    this.world = world
    this.storyId = storyId
    this.proxy = proxy
    this.next = prepareApp(world.variables(proxy.port))
  }

  /** Sets the stage: everybody has the story open. Writers begin when told to. */
  static async set(world: World, { writers, servers = 1, place, storyId }: Options): Promise<Stage> {
    const author = world.people[0]
    if (!author) throw new Error('A world without people')
    const stage = new Stage(
      world,
      storyId ?? (await story(author)),
      await startDatabaseProxy(world.database.port),
    )
    for (let server = 0; server < servers; server += 1) await stage.startServer(server)
    stage.network = await startNetwork((writer) => stage.wayOf(writer))
    for (let number = 0; number < writers; number += 1) stage.addWriter(number, place?.(number) ?? 'own')
    await stage.attached()
    stage.longest = null
    return stage
  }

  /** Opens a process in this place; the one that was there must be gone. */
  async startServer(index: number): Promise<void> {
    const prepared = this.next
    this.next = prepareApp(this.world.variables(this.proxy.port))
    this.apps[index] = await prepared.open()
  }

  addWriter(number: number, place: Place): Writer {
    const person = this.world.people[number % this.world.people.length]
    if (!person) throw new Error('A world without people')
    const url = this.network.addressOf(number)
    const writer = new Writer({ number, personId: person.actor.id, storyId: this.storyId, url, place })
    this.writers.push(writer)
    this.runs.push({ writer, history: writer.history, crashes: [], isScattered: place === 'anywhere' })
    return writer
  }

  /** Waits until every page is attached, from now, when what was broken is whole again. */
  async attached(): Promise<void> {
    const took = await until(() => this.writers.every((writer) => writer.isAttached), BACK_MS)
    if (took === null) this.wrong.push('a page did not attach again within a minute')
    this.longest = Math.max(this.longest ?? 0, took ?? BACK_MS)
    const limit = Math.round(this.world.reattachMs * crowd())
    if (took !== null && took > limit)
      this.wrong.push(`a page took ${took} ms to attach again, where ${limit} are allowed`)
  }

  /** Holds the log, as it is at this instant, against all that was ever shown as saved. */
  async checkNow(): Promise<void> {
    const runs = this.runs.map(({ history, crashes }) => ({
      history: history.map((token) => ({ ...token })),
      crashes,
    }))
    const { lost, doubled } = checkText(runs, await bodyInLog(this.world.db, this.storyId), false)
    if (lost.length > 0) this.wrong.push(`after fault ${this.faults}, not in the log: ${some(lost)}`)
    if (doubled.length > 0) this.wrong.push(`after fault ${this.faults}, twice: ${some(doubled)}`)
  }

  /** Everybody rests; when all is saved the story is held against its history, in the log and as somebody else opens it. */
  async finish(): Promise<Outcome> {
    for (const writer of this.writers) writer.rest()
    const saved = await until(() => this.writers.every((writer) => writer.isSaved), BACK_MS)
    if (saved === null) this.wrong.push('a page did not say “Saved” within a minute of the last fault')
    const text = await bodyInLog(this.world.db, this.storyId)
    const verdict = checkText(this.runs, text, true)
    await this.checkPages(text)
    this.wrong.push(...(await problemsOfRows(this.world.db, this.storyId)))
    this.wrong.push(...this.writers.flatMap(({ silences }) => silences))
    for (const [what, tokens] of Object.entries({
      lost: verdict.lost,
      doubled: verdict.doubled,
      disordered: verdict.disordered,
    }))
      if (tokens.length > 0) this.wrong.push(`${what}: ${some(tokens)}`)
    await this.end()
    return {
      ...verdict,
      faults: this.faults,
      lost: verdict.lost.length,
      doubled: verdict.doubled.length,
      reattachedMs: this.longest,
      wrong: this.wrong,
    }
  }

  async end(): Promise<void> {
    for (const writer of this.writers) writer.end()
    await this.network.stop()
    await Promise.all([this.next.kill(), ...this.apps.map((app) => app.kill())])
    await this.proxy.stop()
  }

  /** Every page, and that of somebody who opens the story now in a new browser, must show what the log says. */
  private async checkPages(text: string): Promise<void> {
    const fresh = this.addWriter(900, 'own')
    const isSame = (writer: Writer): boolean => textOfBody(writer.session.ydoc) === text
    await until(() => fresh.isAttached && this.writers.every(isSame), BACK_MS)
    for (const writer of this.writers)
      if (!isSame(writer))
        this.wrong.push(`the page of writer ${writer.number} shows other words than the log`)
  }

  private wayOf(writer: number) {
    const person = this.world.people[writer % this.world.people.length]
    const app = this.apps[(writer + this.turn) % this.apps.length]
    return { port: app?.port ?? 0, headers: { cookie: person?.cookie ?? '', origin: env().origin } }
  }
}

/** Runs `act` while everybody types, and gives what came of it. The stage is taken down in any case. */
export async function whileTyping(
  world: World,
  options: Options,
  act: (stage: Stage) => Promise<void>,
): Promise<Outcome> {
  const stage = await Stage.set(world, options)
  try {
    for (const writer of stage.writers) writer.start(options.perSecond ?? 5)
    await pause(500)
    await act(stage)
    return await stage.finish()
  } catch (error) {
    await stage.end()
    throw error
  }
}

/** Adds up outcomes of several rounds of one scenario. */
export function together(outcomes: Outcome[]): Outcome {
  const sum = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0)
  const times = outcomes.map(({ reattachedMs }) => reattachedMs).filter((ms) => ms !== null)
  return {
    faults: sum(({ faults }) => faults),
    typed: sum(({ typed }) => typed),
    acknowledged: sum(({ acknowledged }) => acknowledged),
    found: sum(({ found }) => found),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    reattachedMs: times.length > 0 ? Math.max(...times) : null,
    wrong: outcomes.flatMap(({ wrong }) => wrong),
  }
}

function some(tokens: string[]): string {
  return `${tokens.slice(0, 3).join(' ')}${tokens.length > 3 ? ` and ${tokens.length - 3} more` : ''}`
}
