import { randomUUID } from 'node:crypto'
import { fixedClock } from '#lib/platform/clock/clock.ts'
import type { Actor, Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import type { PersonKey, SectionKey } from './content/types.ts'

/**
 * What the seed builds on: who is there, and where what it made can be found again. Everything is done through the newsroom's own
 * commands, as the people of the demo newsroom, at the times the content gives.
 */
export type Stage = {
  db: Db
  now: Date
  timeZone: string
  people: Record<PersonKey, Actor>
  sectionIds: Record<SectionKey, string>
  bylineIds: Map<string, string>
  sourceIds: Map<string, string>
  photoIds: Map<string, string>
}

/** The moment that lies this many minutes before the seeding. */
export function minutesAgo(stage: Pick<Stage, 'now'>, minutes: number): Date {
  return new Date(stage.now.getTime() - minutes * 60_000)
}

/** The context in which a person acts at a moment. */
export function acting(stage: Pick<Stage, 'db'>, actor: Actor, at: Date): Ctx {
  return { actor, db: stage.db, clock: fixedClock(at), requestId: `seed-${randomUUID()}` }
}
