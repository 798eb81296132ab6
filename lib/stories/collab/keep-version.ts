import { log } from '#lib/platform/log/log.ts'
import { keepAutomatic } from '#lib/versions/commands/keep-automatic.ts'
import type { CollabServices } from './collab-context.ts'

/** Keeps a version of the story by itself when it is time for one; a failure is logged, as the words themselves are safe in the log. */
export async function keepVersion(
  { db, clock }: Pick<CollabServices, 'db' | 'clock'>,
  storyId: string,
  { ended }: { ended: boolean },
): Promise<void> {
  try {
    await keepAutomatic(db, clock, storyId, { ended })
  } catch (error) {
    log.error({ err: error, storyId }, 'a version could not be kept by itself')
  }
}
