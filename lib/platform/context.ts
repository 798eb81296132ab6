import type { Clock } from './clock/clock.ts'
import type { Db } from './db/client.ts'

/**
 * Who acts. `role` is a word that only policies understand; whoever has an unknown role may do nothing.
 * `sessionId` is null where no person signed in (a job, the seed).
 */
export type Actor = { id: string; name: string; email: string; role: string; sessionId: string | null }

/** What every command and query gets. `db` may be an open transaction that the command joins. */
export type Ctx = { actor: Actor; db: Db; clock: Clock; requestId: string }
