import { actorsFromSessions } from '#lib/people/queries/actor-from-session.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Actor } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { can, canWriteDocument, type StorySubject } from '../policy.ts'
import { keepFormer } from './keep-former.ts'
import { noteSuggestions } from '#lib/suggestions/commands/note-suggestions.ts'
import { Prisma } from '#prisma/generated/client.ts'
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

/** Words within so many ms count as written at one time in what the desk says of a story; the log itself knows each to the ms. */
const SAME_TIME = 5000

/** The channel that tells every process of new words; the payload is `storyId:seq`. */
export const UPDATE_CHANNEL = 'stet_story_update'

/**
 * Appends updates to a story's log within the open transaction `tx`, as `appendToLogs`. Outcomes are in the order of `entries`; they
 * count once the transaction commits.
 */
export async function appendToLog(
  tx: Db,
  clock: Clock,
  storyId: string,
  entries: LogEntry[],
): Promise<LogOutcome[]> {
  const outcomes = await appendToLogs(tx, clock, new Map([[storyId, entries]]))
  return outcomes.get(storyId) ?? entries.map(() => ({ refused: notFound('story') }))
}

/**
 * Appends updates to the logs of many stories within the open transaction `tx`, in as many statements as for one: gapless under each
 * row's lock, so that readers of a log may trust its order. Sessions, rights and sizes are looked at here, each entry by itself, whatever the socket
 * believed before; a version is kept of what edits take most of away. A story that does not exist is missing in the answer; with
 * `busy: 'skip'` also one whose row somebody else holds just now.
 */
export async function appendToLogs(
  tx: Db,
  clock: Clock,
  batches: ReadonlyMap<string, LogEntry[]>,
  { busy = 'wait' }: { busy?: 'wait' | 'skip' } = {},
): Promise<Map<string, LogOutcome[]>> {
  const stories = await lockedStories(tx, [...batches.keys()], busy)
  const writers = [...batches.values()].flat().flatMap(({ writer }) => writer.sessionId ?? [])
  const actors = stories.length > 0 ? await actorsFromSessions(tx, clock, writers) : new Map<string, Actor>()
  const written: Written[] = []
  for (const story of stories) {
    const entries = batches.get(story.id) ?? []
    const refusals = refusalsOf(actors, story, entries)
    let seq = story.docSeq
    const outcomes = refusals.map((refused): LogOutcome => (refused ? { refused } : { seq: ++seq }))
    const taken = entries.filter((_entry, index) => !refusals[index])
    await keepFormer(tx, clock, story.id, taken)
    written.push({ storyId: story.id, seq, entries, outcomes })
  }
  await write(tx, clock.now(), written)
  return new Map(written.map(({ storyId, outcomes }) => [storyId, outcomes]))
}

type LockedStory = StorySubject & { id: string; docSeq: number }

/** The stories as policies see them, once their rows are ours: a second statement, so that it sees what others just committed. */
async function lockedStories(tx: Db, ids: string[], busy: 'wait' | 'skip'): Promise<LockedStory[]> {
  // Always in the same order, so that two who want several never wait for each other.
  const locked =
    busy === 'wait'
      ? await tx.$queryRaw<{ id: string }[]>`
          select id::text from story where id = any(${ids}::uuid[]) order by id for update`
      : await tx.$queryRaw<{ id: string }[]>`
          select id::text from story where id = any(${ids}::uuid[]) order by id for update skip locked`
  if (locked.length === 0) return []
  return tx.$queryRaw<LockedStory[]>`
    select id::text, author_id as "authorId", state::text as "state", doc_seq as "docSeq",
           is_private as "isPrivate",
           (select coalesce(json_agg(json_build_object('personId', person_id, 'access', access)), '[]')
              from story_collaborator where story_id = story.id) as "collaborators"
      from story where id = any(${locked.map(({ id }) => id)}::uuid[])`
}

type Written = { storyId: string; seq: number; entries: LogEntry[]; outcomes: LogOutcome[] }

async function write(tx: Db, createdAt: Date, all: readonly Written[]): Promise<void> {
  const moved = all.filter(({ outcomes }) => outcomes.some((outcome) => 'seq' in outcome))
  if (moved.length === 0) return
  const written = moved.map((one) => ({ storyId: one.storyId, rows: rowsOf(one) }))
  for (const { storyId, rows } of written)
    await noteSuggestions(tx, { storyId, at: createdAt, written: rows })
  const ids = moved.map(({ storyId }) => storyId)
  // The words, the story's count and the word to everybody, in one statement. A later time would enter the row into all indexes anew.
  await tx.$queryRaw`
    with put as (
      insert into story_update (story_id, seq, bytes, actor_id, created_at)
      select story_id::uuid, seq, bytes, actor_id::uuid, ${createdAt}::timestamptz
        from (values ${Prisma.join(written.flatMap(valuesOf))}) as w(story_id, seq, bytes, actor_id)),
    moved as (
      update story set doc_seq = m.seq, words_seq = greatest(story.words_seq, m.words),
             updated_at = case when updated_at between ${new Date(createdAt.getTime() - SAME_TIME)} and ${createdAt}
                          then updated_at else ${createdAt} end
        from unnest(${ids}::uuid[], ${moved.map(({ seq }) => seq)}::int[], ${moved.map(wordsSeqOf)}::int[]) as m(id, seq, words)
       where story.id = m.id returning story.id, story.doc_seq)
    select pg_notify(${UPDATE_CHANNEL}, id::text || ':' || doc_seq)::text from moved`
}

type Row = { seq: number; bytes: Uint8Array<ArrayBuffer>; actorId: string | null }

function rowsOf({ entries, outcomes }: Written): Row[] {
  return entries.flatMap(({ bytes, actorId }, index) => {
    const outcome = outcomes[index]
    // A copy, because bytes of the socket are a window on a larger buffer.
    return outcome && 'seq' in outcome ? [{ seq: outcome.seq, bytes: Uint8Array.from(bytes), actorId }] : []
  })
}

function valuesOf({ storyId, rows }: { storyId: string; rows: readonly Row[] }): Prisma.Sql[] {
  return rows.map(
    ({ seq, bytes, actorId }) => Prisma.sql`(${storyId}, ${seq}::int, ${bytes}::bytea, ${actorId})`,
  )
}

/** The last of the updates that change words, 0 where none does. */
function wordsSeqOf({ entries, outcomes }: Written): number {
  return Math.max(
    0,
    ...entries.flatMap(({ only }, index) => (only === 'comment' ? [] : seqOf(outcomes[index]))),
  )
}

function seqOf(outcome: LogOutcome | undefined): number[] {
  return outcome && 'seq' in outcome ? [outcome.seq] : []
}

function refusalsOf(
  actors: ReadonlyMap<string, Actor>,
  story: StorySubject,
  entries: LogEntry[],
): (AppError | null)[] {
  const byWriter = new Map<string, AppError | null>()
  return entries.map((entry) => {
    const { writer, bytes, only = 'write' } = entry
    const key = `${writer.id} ${writer.sessionId} ${only}`
    const known = byWriter.get(key)
    const refusal = known === undefined ? refusalOf(actors, story, entry) : known
    byWriter.set(key, refusal)
    return refusal ?? problemOfUpdate(bytes)
  })
}

/** A session may have ended, or a role changed, since the socket opened: `actors` is who they are now. */
function refusalOf(
  actors: ReadonlyMap<string, Actor>,
  story: StorySubject,
  { writer, only }: LogEntry,
): AppError | null {
  const now = writer.sessionId === null ? writer : actors.get(writer.sessionId)
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
