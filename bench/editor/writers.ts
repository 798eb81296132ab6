// A process of its own in which people write in stories: real providers over real sockets. Told over IPC what to do.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import { createRelativePositionFromTypeIndex, Doc, XmlElement, XmlText } from 'yjs'
import { z } from 'zod'
import { GATHERED } from '#components/editor/presence/paced-provider.ts'

const task = z.object({
  url: z.string(),
  origin: z.string(),
  /** One writer for each: the story, and the `Cookie` header. */
  writers: z.array(z.object({ storyId: z.string(), cookie: z.string(), token: z.string() })),
  keysPerSecond: z.number(),
  /** How long to write; 0 until this process is ended. */
  seconds: z.number(),
  /** Whether the writers of one story wait for each other's words to measure how long they take. */
  echo: z.boolean(),
})
type Task = z.infer<typeof task>

/** Times in ms: from a key to its acknowledgement, and from a key to its arrival at another writer. */
export type Written = { keys: number; acknowledged: number[]; echoed: number[] }

class Socket extends HocuspocusProviderWebsocket {
  override send(message: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message)
  }
}

type Place = Task['writers'][number]
type Writer = { ydoc: Doc; provider: HocuspocusProvider; text: XmlText; waiting: number[] }

const written: Written = { keys: 0, acknowledged: [], echoed: [] }
const sentAt = new Map<string, number>()
const TOKEN = /⟦(\d+)⟧/gu

async function open(
  { url, origin, echo }: Task,
  { storyId, cookie, token }: Place,
  at: number,
): Promise<Writer> {
  class SignedIn extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin } })
      this.on('error', () => undefined)
    }
  }
  const ydoc = new Doc()
  const websocketProvider = new Socket({ url, WebSocketPolyfill: SignedIn })
  const waiting: number[] = []
  const provider = new HocuspocusProvider({
    name: storyId,
    document: ydoc,
    websocketProvider,
    token,
    flushDelay: GATHERED,
    onUnsyncedChanges: ({ number }) => {
      if (number > 0) return
      const now = performance.now()
      for (const since of waiting.splice(0)) written.acknowledged.push(now - since)
    },
  })
  provider.attach()
  await new Promise<void>((resolve) => provider.on('synced', resolve))
  if (echo)
    ydoc.getXmlFragment('body').observeDeep((events, { local }) => {
      if (!local) hear(events.flatMap(({ changes }) => changes.delta))
    })
  return { ydoc, provider, text: textFor(ydoc, at), waiting }
}

/** A paragraph of one's own, far from the middle, where the measured writer sits. */
function textFor(ydoc: Doc, at: number): XmlText {
  const body = ydoc.getXmlFragment('body')
  const block = body.get(at % Math.max(1, Math.floor(body.length / 3)))
  if (!(block instanceof XmlElement)) throw new Error('the story has no paragraph to write in')
  const first = block.get(0)
  if (first instanceof XmlText) return first
  const text = new XmlText()
  block.insert(0, [text])
  return text
}

/** Takes down when words of others are first seen here; only what came is looked at, as an editor would. */
function hear(delta: readonly { insert?: unknown }[]): void {
  const now = performance.now()
  for (const { insert } of delta) {
    for (const [, token = ''] of (typeof insert === 'string' ? insert : '').matchAll(TOKEN)) {
      const since = sentAt.get(token)
      if (since === undefined) continue
      sentAt.delete(token)
      written.echoed.push(now - since)
    }
  }
}

function type(writer: Writer, echo: boolean): void {
  const now = performance.now()
  const key = String(written.keys)
  written.keys += 1
  if (echo) sentAt.set(key, now)
  writer.waiting.push(now)
  const { text } = writer
  // One token at a time stands in the text, so that looking for it does not grow with the run.
  if (echo && text.length > 4000) text.delete(0, text.length - 200)
  text.insert(text.length, echo ? `⟦${key}⟧` : 'e')
  const here = createRelativePositionFromTypeIndex(text, text.length)
  writer.provider.setAwarenessField('cursor', { anchor: here, head: here })
}

async function run(given: Task): Promise<void> {
  const writers = await Promise.all(given.writers.map((place, at) => open(given, place, given.echo ? 0 : at)))
  process.send?.({ ready: true })
  const every = 1000 / given.keysPerSecond
  let isOver = false
  // Nobody types in step: at even intervals, all could meet the keys of the measured writer for a whole run, or none.
  const typeOn = (writer: Writer): void => {
    setTimeout(
      () => {
        if (isOver) return
        type(writer, given.echo)
        typeOn(writer)
      },
      every * (0.5 + Math.random()),
    )
  }
  for (const writer of writers) typeOn(writer)
  if (given.seconds === 0) return
  await new Promise((resolve) => setTimeout(resolve, given.seconds * 1000))
  isOver = true
  await new Promise((resolve) => setTimeout(resolve, 1500))
  process.send?.(written)
}

process.once('message', (message) => void run(task.parse(message)))
process.once('disconnect', () => process.exit(0))
