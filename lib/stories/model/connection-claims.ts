import { z } from 'zod'
import type { ConnectionClaims } from './connection-token.ts'

const claims = z.object({ personId: z.uuid(), schema: z.number().int().min(1).max(1_000_000) })
/** A page that says nothing was built before pages said anything. */
const SILENT: ConnectionClaims = { personId: null, schema: 1 }

/** Reads the token of a connection; whatever is not one of ours counts as a page that says nothing. Never throws. */
export function claimsOf(token: unknown): ConnectionClaims {
  try {
    return claims.catch(SILENT as z.infer<typeof claims>).parse(JSON.parse(String(token)))
  } catch {
    return SILENT
  }
}
