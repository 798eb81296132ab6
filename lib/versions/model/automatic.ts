/** Words in the log: the last of them, who wrote them and when. */
type Written = { seq: number; writerId: string | null; at: Date }

export type AutomaticQuestion = {
  /** The last version of any kind, and who wrote versions lately. */
  last: { docSeq: number; at: Date } | null
  writers: readonly { id: string; at: Date }[]
  startedAt: Date
  /** Where the words rested before those that came now; null where nobody knows any more. */
  rest: Written | null
  /** When the first words after that rest came. */
  resumedAt: Date | null
  end: Written
  now: Date
  /** Nobody has the story open any more. */
  ended: boolean
}

const MINUTE = 60_000
const EVERY = 10 * MINUTE
const PAUSE = 10 * MINUTE
/** Somebody who wrote this lately does not begin to write: two who write together make no version at every turn. */
const TOGETHER = 30 * MINUTE
const LEAST = MINUTE

/**
 * Whether a version is to be kept by itself, and which: `rest` is how the words stood before somebody else began to write, or
 * before a pause; `end` is how they stand now, after ten minutes of writing or when everybody left. Never more than one a minute.
 */
export function automaticVersion(question: AutomaticQuestion): 'rest' | 'end' | null {
  const { last, rest, end, now, startedAt, ended } = question
  const keptSeq = last?.docSeq ?? 0
  if (end.seq <= keptSeq) return null
  const age = now.getTime() - (last?.at ?? startedAt).getTime()
  if (age < LEAST) return null
  if (rest && rest.seq > keptSeq && rest.seq < end.seq && (wasPause(question) || isBeginning(question)))
    return 'rest'
  return ended || age >= EVERY ? 'end' : null
}

function wasPause({ rest, resumedAt }: AutomaticQuestion): boolean {
  return rest !== null && resumedAt !== null && resumedAt.getTime() - rest.at.getTime() >= PAUSE
}

function isBeginning({ rest, end, writers, now }: AutomaticQuestion): boolean {
  if (!rest?.writerId || !end.writerId || rest.writerId === end.writerId) return false
  return !writers.some(({ id, at }) => id === end.writerId && now.getTime() - at.getTime() < TOGETHER)
}
