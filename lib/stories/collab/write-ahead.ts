import type { beforeSyncPayload } from '@hocuspocus/server'
import { snapshot, snapshotContainsUpdate } from 'yjs'
import { messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import { schemaOf, stampUpdate } from '#lib/document/yjs/schema-stamp.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { log } from '#lib/platform/log/log.ts'
import type { LogEntry } from '../commands/append-to-log.ts'
import { CLOSE, type CollabContext } from './collab-context.ts'
import type { GroupCommit } from './group-commit.ts'
import type { LogTail } from './log-tail.ts'
import type { Rescuer } from './rescuer.ts'
import type { SuggestOnly } from './suggest-only.ts'

type Payload = beforeSyncPayload<CollabContext>
type Services = { commits: GroupCommit; tail: LogTail; suggestions: SuggestOnly; rescue: Rescuer }

/**
 * Puts a browser's words into the log and waits for the commit. Hocuspocus applies and acknowledges them only after
 * this, so "Saved" means committed. What is not taken stays in the browser, which is closed or told why.
 */
export async function writeAhead(
  { commits, tail, suggestions, rescue }: Services,
  payload: Payload,
): Promise<void> {
  const { connection, context, document, documentName, type } = payload
  if (connection.readOnly || (type !== messageYjsSyncStep2 && type !== messageYjsUpdate)) return
  // A browser that has nothing new still answers the handshake, with all that was ever deleted.
  if (type === messageYjsSyncStep2 && snapshotContainsUpdate(snapshot(document), payload.payload)) return
  try {
    const { actor } = context.socket
    if (!actor) throw new AppError('not_signed_in', 'Sign in again.')
    const isGuest = context.access === 'suggest'
    const only = isGuest ? ({ only: 'suggest' } as const) : {}
    await fitSchema(commits, tail, payload, { actorId: null, writer: actor, ...only })
    if (isGuest) await suggestions.require(document, payload.payload, actor.id)
    const as = { writer: actor, ...only }
    rescue.writing(document, as)
    const seq = await commits.append(documentName, { bytes: payload.payload, actorId: actor.id, ...as })
    tail.committed(documentName, seq)
    rescue.committed(document, { seq, bytes: payload.payload })
  } catch (error) {
    refuse(payload, error)
  }
}

const OLDER_PAGE =
  'This story has been written in with a newer version of this page. Your words are kept in this browser; reload to go on.'

/**
 * Words of a page that knows less than the document would delete what it does not know; they are refused. Those of one that
 * knows more come behind a stamp, so that every older page turns read-only before it meets something new.
 */
async function fitSchema(
  commits: GroupCommit,
  tail: LogTail,
  { context, document, documentName }: Payload,
  as: Omit<LogEntry, 'bytes'>,
): Promise<void> {
  const [known, written] = [context.socket.schema, schemaOf(document)]
  if (known === written) return
  if (known < written) throw new AppError('bad_input', OLDER_PAGE)
  await commits.append(documentName, { ...as, bytes: stampUpdate(document, known) })
  await tail.catchUp(documentName)
}

function refuse({ connection, context, documentName }: Payload, error: unknown): void {
  const code = error instanceof AppError ? error.code : 'unavailable'
  // Hocuspocus then neither applies nor acknowledges what was refused.
  connection.readOnly = true
  const isNoSuggestion = code === 'not_allowed' && context.access === 'suggest'
  if (error instanceof AppError && (code === 'too_large' || code === 'bad_input' || isNoSuggestion)) {
    // Closing would make the browser send the same again for ever. It keeps its words and is told why they wait.
    connection.sendStateless(JSON.stringify({ type: 'update-refused', code, message: error.message }))
    return
  }
  if (code === 'unavailable') log.error({ err: error, storyId: documentName }, 'words could not be committed')
  const close = CLOSES[code] ?? CLOSE.tryAgain
  context.socket.cut(close.code, close.reason)
}

const CLOSES: Partial<Record<AppError['code'], { code: number; reason: string }>> = {
  not_signed_in: CLOSE.sessionEnded,
  not_allowed: CLOSE.rightsChanged,
  not_found: CLOSE.rightsChanged,
}
