import type { Document, onStatelessPayload } from '@hocuspocus/server'
import { z } from 'zod'
import { stateDigest, type StateDigest } from '#lib/document/yjs/state-digest.ts'
import { log } from '#lib/platform/log/log.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import type { Compared } from '../model/compared.ts'
import type { LogTail } from './log-tail.ts'

const question = z.object({ type: z.literal('compare'), id: z.number().int() })
const digests = new WeakMap<Document, StateDigest>()

/**
 * Answers a browser that asks what the newsroom has of a story: what is in memory here, after everything that this browser sent
 * before, and whether that is what the log says. What the browser has not heard of yet is sent first. Other messages are
 * not ours.
 */
export async function compare(
  db: PrismaClient,
  tail: LogTail,
  { connection, document, documentName, payload }: onStatelessPayload,
): Promise<void> {
  const asked = question.safeParse(json(payload))
  if (!asked.success) return
  const logged = await levelWithLog(db, tail, documentName)
  // Sent before the answer, so that the browser has all of it when it compares.
  document.flush()
  const answer: Compared = { type: 'compared', id: asked.data.id, log: logged, ...digestOf(document) }
  connection.sendStateless(JSON.stringify(answer))
}

/** Whether memory and log agree, once memory was given what it lacked. */
async function levelWithLog(db: PrismaClient, tail: LogTail, storyId: string): Promise<Compared['log']> {
  try {
    const end = await logEnd(db, storyId)
    if (end > (tail.reached(storyId) ?? 0)) await tail.catchUp(storyId)
    const reached = tail.reached(storyId) ?? 0
    // A log that ends before what is in memory is not ours any more: the database was put back to an older state.
    return reached === end || (reached > end && reached <= (await logEnd(db, storyId))) ? 'level' : 'apart'
  } catch (error) {
    log.warn({ err: error, storyId }, 'a browser could not be told what the log has')
    return 'away'
  }
}

async function logEnd(db: PrismaClient, storyId: string): Promise<number> {
  const story = await db.story.findUnique({ where: { id: storyId }, select: { docSeq: true } })
  return story?.docSeq ?? 0
}

/** Made once for each state of a document, however many ask. */
function digestOf(document: Document): StateDigest {
  const known = digests.get(document)
  if (known) return known
  const digest = stateDigest(document)
  digests.set(document, digest)
  document.once('afterTransaction', () => digests.delete(document))
  return digest
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
