/** What a page says of itself when it opens a story's socket: whose page it is, and which layout of documents it knows. */
export type ConnectionClaims = { personId: string | null; schema: number }

/** The claims as the token of a connection; `claimsOf` reads it. They prove nothing: a session does that. */
export function connectionToken(of: { personId: string; schema: number }): string {
  return JSON.stringify(of)
}
