import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { PRESENT_MS } from '../model/presence.ts'

/** One window on one story: an id of its own, and whose it is. */
export type StoryWindow = { id: string; storyId: string; personId: string }

/**
 * Says that these windows are open now, all in one statement, and clears away what a killed process left behind. Who may see
 * them is asked where they are read. Windows on stories that do not exist are left out.
 */
export async function notePresence(db: Db, clock: Clock, windows: readonly StoryWindow[]): Promise<void> {
  const now = clock.now()
  await db.storyPresence.deleteMany({ where: { seenAt: { lt: new Date(now.getTime() - PRESENT_MS) } } })
  if (windows.length === 0) return
  await db.$executeRaw`
    insert into story_presence (id, story_id, person_id, seen_at)
    select open_window.id, open_window.story_id, open_window.person_id, ${now}
      from unnest(${windows.map(({ id }) => id)}::uuid[], ${windows.map(({ storyId }) => storyId)}::uuid[],
                  ${windows.map(({ personId }) => personId)}::uuid[]) as open_window (id, story_id, person_id)
      join story on story.id = open_window.story_id
    on conflict (id) do update set seen_at = excluded.seen_at`
}

/** Says that these windows are closed. */
export async function forgetPresence(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.storyPresence.deleteMany({ where: { id: { in: [...ids] } } })
}
