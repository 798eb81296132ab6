const LOGS = ['level', 'apart', 'away'] as const

/** What the newsroom has of a story, as told to a browser that asked. */
export type Compared = {
  type: 'compared'
  /** Of the question. */
  id: number
  /** Whether the server's memory agrees with the log; `away`: the database does not answer. */
  log: (typeof LOGS)[number]
  vector: Record<string, number>
  deletes: string
}

/** Reads the answer; null when the message is another. Never throws. By hand: a page needs it before one can write, and zod is large. */
export function comparedFrom(message: unknown): Compared | null {
  if (!isRecord(message)) return null
  const { type, id, vector, deletes } = message
  const log = LOGS.find((one) => one === message['log'])
  if (type !== 'compared' || typeof id !== 'number' || !Number.isSafeInteger(id)) return null
  if (!log || !isVector(vector) || typeof deletes !== 'string') return null
  return { type, id, log, vector, deletes }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isVector(value: unknown): value is Record<string, number> {
  return isRecord(value) && Object.values(value).every((clock) => typeof clock === 'number')
}
