import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { appendToLog } from './append-to-log.ts'
import type { LogEntry } from './append-to-log.ts'
import { projectStory } from './project-story.ts'

/** Yjs updates to append; `actorId` is the person whose words they are, null for the system's own. `only` is that of `LogEntry`. */
export type AppendInput = { storyId: string; updates: Pick<LogEntry, 'bytes' | 'actorId' | 'only'>[] }

/**
 * Appends updates to a story's log for a command: all of them or none, in one transaction (the caller's when one is open).
 * Whoever has the story open sees them once it commits; lists and search have them at once. The right to write is the
 * actor's. Throws not_found, not_allowed, not_signed_in, too_large or bad_input. → the last seq.
 */
export async function appendUpdates(ctx: Ctx, { storyId, updates }: AppendInput): Promise<{ seq: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const entries = updates.map((update) => ({ ...update, writer: ctx.actor }))
    const outcomes = await appendToLog(tx, ctx.clock, storyId, entries)
    for (const outcome of outcomes) if ('refused' in outcome) throw outcome.refused
    return { seq: await projectStory(tx, storyId) }
  })
}
