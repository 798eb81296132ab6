import { z } from 'zod'

const compared = z.object({
  type: z.literal('compared'),
  /** Of the question. */
  id: z.number().int(),
  /** Whether the server's memory agrees with the log; `away`: the database does not answer. */
  log: z.enum(['level', 'apart', 'away']),
  vector: z.record(z.string(), z.number()),
  deletes: z.string(),
})

/** What the newsroom has of a story, as told to a browser that asked. */
export type Compared = z.infer<typeof compared>

/** Reads the answer; null when the message is another. Never throws. */
export function comparedFrom(message: unknown): Compared | null {
  const parsed = compared.safeParse(message)
  return parsed.success ? parsed.data : null
}
