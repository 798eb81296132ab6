import { randomUUID } from 'node:crypto'
import type { onAuthenticatePayload } from '@hocuspocus/server'
import { DOCUMENT_SCHEMA } from '#lib/document/model/story-document.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { log } from '#lib/platform/log/log.ts'
import { claimsOf } from '../model/connection-claims.ts'
import { accessOf, type StoryAccess } from '../policy.ts'
import { findStory, type StoryRow } from '../queries/find-story.ts'
import type { Actor } from '#lib/platform/context.ts'
import { CLOSE, Refusal, type CollabContext, type CollabServices } from './collab-context.ts'

type Payload = onAuthenticatePayload<CollabContext>

/**
 * Lets a connection to a story in, with the right to write (or to suggest) or only to read, and says how far it may go. Nobody signed in, no
 * such story and somebody else's draft are refused alike; when the database cannot answer, the socket is closed for the
 * browser to try again.
 * A page that was opened by somebody else than who is signed in now is refused: it holds that person's words.
 */
export async function authenticate(
  services: CollabServices,
  payload: Payload,
): Promise<{ access: StoryAccess }> {
  const { socket } = payload.context
  try {
    const actor = await services.actorOf(payload.requestHeaders.get('cookie'))
    const claims = claimsOf(payload.token)
    if (actor && claims.personId !== null && claims.personId !== actor.id) throw new Refusal('someone-else')
    const story = actor && (await storyFor(services, actor, payload.documentName))
    const access = actor && story && accessOf(actor, story)
    if (!access) throw new Refusal('permission-denied')
    socket.actor = actor
    socket.schema = Math.min(claims.schema, DOCUMENT_SCHEMA)
    payload.connectionConfig.readOnly = access !== 'write' && access !== 'suggest'
    return { access }
  } catch (error) {
    if (error instanceof Refusal) throw error
    log.error({ err: error, storyId: payload.documentName }, 'a story could not be opened for co-editing')
    socket.cut(CLOSE.tryAgain.code, CLOSE.tryAgain.reason)
    throw new Refusal('unavailable')
  }
}

/** The story when this person may see it, else null. */
export async function storyFor(
  { db, clock }: CollabServices,
  actor: Actor,
  storyId: string,
): Promise<StoryRow | null> {
  try {
    return await findStory({ actor, db, clock, requestId: randomUUID() }, storyId, 'read')
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not_found' || error.code === 'not_allowed')) return null
    throw error
  }
}
