import { WebSocket } from 'ws'
import { encodeStateAsUpdate, encodeStateVector, Doc, applyUpdate, XmlElement, XmlText } from 'yjs'
import { env } from '#lib/platform/env.ts'
import { connectionToken } from '#lib/stories/model/connection-token.ts'
import { DOCUMENT_SCHEMA } from '#lib/document/model/story-document.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'
import type { Chance } from '../chance.ts'
import type { Outcome, Scenario } from '../scenario.ts'
import type { World } from '../world/world.ts'
import { emptyStory } from './emptied.ts'
import { whileTyping, type Stage } from './stage.ts'

const ANSWER_MS = 3_000
// Kinds of messages and of sync, as Hocuspocus and Yjs number them.
const KIND = { sync: 0, auth: 2, status: 8 }
// After the length of the story's id, and the id.
const KIND_AT = 37
const UPDATE = 2

/** An edit that went wrong on its way: cut short, bits flipped, bytes of nothing, or nothing at all. */
function mutated(update: Uint8Array, chance: Chance): Uint8Array {
  const bytes = Uint8Array.from(update)
  switch (chance.pick(['cut', 'flipped', 'noise', 'empty'] as const)) {
    case 'cut':
      return bytes.slice(0, chance.between(1, bytes.length - 1))
    case 'flipped':
      // Within the envelope, not the words: other words would be an edit like any other.
      bytes[chance.between(0, Math.min(3, bytes.length - 1))] = chance.between(128, 255)
      return bytes
    case 'noise':
      return Uint8Array.from({ length: chance.between(1, 200) }, () => chance.between(0, 255))
    case 'empty':
      return new Uint8Array()
  }
}

/** A real edit of this story by somebody who is not there. */
async function anEdit(stage: Stage): Promise<Uint8Array> {
  const { ydoc } = await loadYDoc(stage.world.db, stage.storyId)
  const copy = new Doc()
  applyUpdate(copy, encodeStateAsUpdate(ydoc))
  const before = encodeStateVector(copy)
  const paragraph = new XmlElement('paragraph')
  paragraph.insert(0, [new XmlText('never to be seen')])
  copy.getXmlFragment('body').push([paragraph])
  return encodeStateAsUpdate(copy, before)
}

/** Sends bytes as an edit over a socket of its own → whether the server said that it refused them. */
async function send(stage: Stage, bytes: Uint8Array): Promise<'refused' | 'other'> {
  const [person] = stage.world.people
  const [app] = stage.apps
  if (!person || !app) throw new Error('A stage without people')
  const headers = { cookie: person.cookie, origin: env().origin }
  const socket = new WebSocket(`ws://127.0.0.1:${app.port}/collab`, { headers })
  const token = connectionToken({ personId: person.actor.id, schema: DOCUMENT_SCHEMA })
  let outcome: 'refused' | 'other' = 'other'
  await new Promise<void>((resolve) => {
    const late = setTimeout(() => resolve(), ANSWER_MS)
    const done = (): void => {
      clearTimeout(late)
      resolve()
    }
    socket.on('error', done)
    socket.on('close', done)
    socket.on('open', () => {
      socket.send(message(stage.storyId, KIND.auth, [...number(0), ...text(token), ...text('4.7.0')]))
      socket.send(message(stage.storyId, KIND.sync, [...number(UPDATE), ...number(bytes.length), ...bytes]))
    })
    socket.on('message', (data: Buffer) => {
      if (data.includes('update-refused')) outcome = 'refused'
      if (outcome === 'refused' || data[KIND_AT] === KIND.status) done()
    })
  })
  socket.terminate()
  return outcome
}

function message(name: string, kind: number, rest: number[]): Uint8Array {
  return Uint8Array.from([...text(name), ...number(kind), ...rest])
}

function number(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...number(value >>> 7)]
}

function text(words: string): number[] {
  const bytes = Buffer.from(words)
  return [...number(bytes.length), ...bytes]
}

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  return whileTyping(world, { writers: 2, perSecond: 2 }, async (stage) => {
    const real = await anEdit(stage)
    let refused = 0
    for (let strike = 0; strike < amount; strike += 1) {
      if ((await send(stage, mutated(real, chance))) === 'refused') refused += 1
      stage.faults += 1
      if (strike % 50 === 0) await emptyStory(stage, strike)
    }
    // Some bits can be flipped in an edit and leave another edit; most leave none.
    if (refused < amount / 2) stage.wrong.push(`of ${amount} mutated saves ${refused} were refused`)
    await stage.checkNow()
    await stage.attached()
  })
}

/** A browser gone wrong sends what is no edit, or takes everything away, while others write in the same story. */
export const mutatedSaves: Scenario = {
  name: 'mutated',
  rule: 'R8',
  unit: 'mutated save',
  short: 60,
  long: 1_000,
  run,
}
