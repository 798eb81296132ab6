import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { z } from 'zod'
import { DOCUMENT_SCHEMA } from '#lib/document/model/story-document.ts'
import { connectionToken } from '#lib/stories/model/connection-token.ts'
import type { Member } from './newsroom.ts'

const ready = z.object({ ready: z.literal(true) })
const written = z.object({
  keys: z.number(),
  acknowledged: z.array(z.number()),
  echoed: z.array(z.number()),
})

type Options = { origin: string; writers: { member: Member; storyId: string }[]; keysPerSecond: number }

/** Lets people write in stories from a process of their own until it is disposed of; resolves when all have them open. */
export async function peopleWriting(options: Options): Promise<AsyncDisposable> {
  const { child } = await begin(options, 0, false)
  const stop = async () => {
    child.disconnect()
    await once(child, 'exit')
  }
  return { [Symbol.asyncDispose]: stop }
}

/** Lets people write for some seconds. → ms from each key to its acknowledgement and, with `echo`, to its arrival at others. */
export async function measureWriting(
  options: Options & { seconds: number; echo: boolean },
): Promise<z.infer<typeof written>> {
  const { child } = await begin(options, options.seconds, options.echo)
  const [message] = await once(child, 'message')
  child.disconnect()
  return written.parse(message)
}

async function begin({ origin, writers, keysPerSecond }: Options, seconds: number, echo: boolean) {
  const child = fork(path.join(import.meta.dirname, 'writers.ts'))
  child.send({
    url: `${origin.replace(/^http/, 'ws')}/collab`,
    origin,
    keysPerSecond,
    seconds,
    echo,
    writers: writers.map(({ member: { cookie, ctx }, storyId }) => ({
      storyId,
      cookie: `${cookie.name}=${cookie.value}`,
      token: connectionToken({ personId: ctx.actor.id, schema: DOCUMENT_SCHEMA }),
    })),
  })
  const [message] = await once(child, 'message')
  ready.parse(message)
  return { child }
}
