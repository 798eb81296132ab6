import { z } from 'zod'

/** What a page says of itself when it opens a story's socket: whose page it is, and which layout of documents it knows. */
export type ConnectionClaims = { personId: string | null; schema: number }

const claims = z.object({ personId: z.uuid(), schema: z.number().int().min(1).max(1_000_000) })
/** A page that says nothing was built before pages said anything. */
const SILENT: ConnectionClaims = { personId: null, schema: 1 }

/** The claims as the token of a connection. They prove nothing: a session does that. */
export function connectionToken(of: { personId: string; schema: number }): string {
  return JSON.stringify(of)
}

/** Reads the token of a connection; whatever is not one of ours counts as a page that says nothing. Never throws. */
export function claimsOf(token: unknown): ConnectionClaims {
  try {
    return claims.catch(SILENT as z.infer<typeof claims>).parse(JSON.parse(String(token)))
  } catch {
    return SILENT
  }
}
