import { actorFromSession } from '#lib/people/queries/actor-from-session.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Actor } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { can, canWriteDocument, type StorySubject } from '../policy.ts'
import { keepFormer } from './keep-former.ts'
import { noteSuggestions } from '#lib/suggestions/commands/note-suggestions.ts'
import { problemOfUpdate } from './problem-of-update.ts'

/**
 * One Yjs update, whose words it holds, and whose right to write counts. With `only: 'comment'` the newsroom itself made it, to
 * mark words that are talked about: the right to comment is enough, and the story counts as unchanged. With `only: 'suggest'` it was found
 * to hold nothing but the writer's own suggestions, so the right to suggest is enough.
 */
export type LogEntry = {
  bytes: Uint8Array
  actorId: string | null
  writer: Actor
  only?: 'comment' | 'suggest'
}

/** What became of an entry: its place in the log, or why it was not taken. */
export type LogOutcome = { seq: number } | { refused: AppError }

/** The channel that tells every process of new words; the payload is `storyId:seq`. */
export const UPDATE_CHANNEL = 'stet_story_update'

/**
 * Appends updates to a story's log within the open transaction `tx`: gapless under the row's lock, so that readers of the
 * log may trust its order. Sessions, rights and sizes are looked at here, each entry by itself, whatever the socket
 * believed before; a version is kept of what edits take most of away. Outcomes are in the order of `entries`; they count once the transaction commits.
 */
export async function appendToLog(
  tx: Db,
  clock: Clock,
  storyId: string,
  entries: LogEntry[],
): Promise<LogOutcome[]> {
  const story = await lockedStory(tx, storyId)
  if (!story) return entries.map(() => ({ refused: notFound('story') }))
  const refusals = await refusalsOf(tx, clock, story, entries)
  let seq = story.docSeq
  const outcomes = refusals.map((refused): LogOutcome => (refused ? { refused } : { seq: ++seq }))
  await keepFormer(
    tx,
    clock,
    storyId,
    entries.filter((_entry, index) => !refusals[index]),
  )
  if (seq > story.docSeq) await write(tx, clock, { storyId, seq, entries, outcomes })
  return outcomes
}

/** The story as policies see it, once its row is ours: a second statement, so that it sees what others just committed. */
async function lockedStory(tx: Db, id: string): Promise<(StorySubject & { docSeq: number }) | null> {
  await tx.$queryRaw`select 1 from story where id = ${id}::uuid for update`
  const [row] = await tx.$queryRaw<(StorySubject & { docSeq: number })[]>`
    select author_id as "authorId", state::text as "state", doc_seq as "docSeq",
           is_private as "isPrivate",
           (select coalesce(json_agg(json_build_object('personId', person_id, 'access', access)), '[]')
              from story_collaborator where story_id = story.id) as "collaborators"
      from story where id = ${id}::uuid`
  return row ?? null
}

type Written = { storyId: string; seq: number; entries: LogEntry[]; outcomes: LogOutcome[] }

async function write(tx: Db, clock: Clock, { storyId, seq, entries, outcomes }: Written): Promise<void> {
  const createdAt = clock.now()
  const data = entries.flatMap(({ bytes, actorId }, index) => {
    const outcome = outcomes[index]
    // A copy, because bytes of the socket are a window on a larger buffer.
    return outcome && 'seq' in outcome
      ? [{ storyId, seq: outcome.seq, bytes: Uint8Array.from(bytes), actorId, createdAt }]
      : []
  })
  await tx.storyUpdate.createMany({ data })
  await noteSuggestions(tx, { storyId, at: createdAt, written: data })
  const wordsSeq = Math.max(
    0,
    ...entries.flatMap(({ only }, index) => (only === 'comment' ? [] : seqOf(outcomes[index]))),
  )
  await tx.$queryRaw`
    with moved as (update story set doc_seq = ${seq}, words_seq = greatest(words_seq, ${wordsSeq}), updated_at = ${createdAt} where id = ${storyId}::uuid returning id)
    select pg_notify(${UPDATE_CHANNEL}, ${`${storyId}:${seq}`})::text from moved`
}

function seqOf(outcome: LogOutcome | undefined): number[] {
  return outcome && 'seq' in outcome ? [outcome.seq] : []
}

async function refusalsOf(
  tx: Db,
  clock: Clock,
  story: StorySubject,
  entries: LogEntry[],
): Promise<(AppError | null)[]> {
  const byWriter = new Map<string, AppError | null>()
  const refusals: (AppError | null)[] = []
  for (const entry of entries) {
    const { writer, bytes, only = 'write' } = entry
    const key = `${writer.id} ${writer.sessionId} ${only}`
    const known = byWriter.get(key)
    const refusal = known === undefined ? await refusalOf(tx, clock, story, entry) : known
    byWriter.set(key, refusal)
    refusals.push(refusal ?? problemOfUpdate(bytes))
  }
  return refusals
}

/** A session may have ended, or a role changed, since the socket opened: the rows are asked again. */
async function refusalOf(
  tx: Db,
  clock: Clock,
  story: StorySubject,
  { writer, only }: LogEntry,
): Promise<AppError | null> {
  const now = writer.sessionId === null ? writer : await actorFromSession(tx, clock, writer.sessionId)
  if (!now)
    return new AppError(
      'not_signed_in',
      'Your session has ended. Sign in again; your words are kept in this browser.',
    )
  if (only ? can(now, only, story) : canWriteDocument(now, story)) return null
  return new AppError(
    'not_allowed',
    'You can read this story but not write in it. Its author can add you as a co-author.',
  )
}
