import type { Clock } from '#lib/platform/clock/clock.ts'
import { log } from '#lib/platform/log/log.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { projectStory } from '../commands/project-story.ts'
import { staleProjections } from '../queries/stale-projections.ts'

const EVERY_MS = 60_000
// Longer than the words of somebody who types wait for their projection, so that the two do not meet.
const STALE_MS = 20_000

/** Projects what a stopped process left behind: once at the start and then every minute. Returns what ends it. */
export function keepProjecting(db: PrismaClient, clock: Clock): () => void {
  const round = (): void => void projectStale(db, clock)
  const timer = setInterval(round, EVERY_MS)
  timer.unref()
  round()
  return () => clearInterval(timer)
}

/** Projects every story that lags behind its words. A story that cannot be projected is logged and does not stop others. */
export async function projectStale(db: PrismaClient, clock: Clock): Promise<void> {
  try {
    const before = new Date(clock.now().getTime() - STALE_MS)
    for (const storyId of await staleProjections(db, before)) await project(db, storyId)
  } catch (error) {
    log.warn(
      { err: error },
      'stories that lag behind their words could not be looked up; tried again in a minute',
    )
  }
}

/** Projects one story; a failure is logged, as the words themselves are safe in the log. */
export async function project(db: PrismaClient, storyId: string): Promise<void> {
  try {
    await projectStory(db, storyId)
  } catch (error) {
    log.error({ err: error, storyId }, "a story's words could not be projected for lists and search")
  }
}
