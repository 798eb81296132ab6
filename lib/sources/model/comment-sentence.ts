import type { Channel, CommentRequestFact } from './sourcing.ts'

type Asked = Pick<CommentRequestFact, 'party' | 'channel' | 'outcome' | 'deadline' | 'reply' | 'publicReply'>

/** Where and when the sentence is written: an IANA zone, and the moment in milliseconds. */
type Setting = { timeZone: string | undefined; now: number }

/**
 * The sentence in plain news style that tells readers what came of a request for comment, or null where there is nothing to tell: while it
 * waits, where nobody was asked, and where somebody commented and the log does not hold the words. Source: the usual wording of news
 * agencies; a party that could not be reached at once is said to be "immediately" out of reach, for it may answer yet.
 */
export function commentSentence(asked: Asked, { timeZone, now }: Setting): string | null {
  const party = subjectOf(asked.party)
  if (party === '') return null
  switch (asked.outcome) {
    case 'commented':
      return quoted(party, asked)
    case 'declined':
      return closed(`${party} declined to comment`)
    case 'no_response_by_deadline':
      return closed(
        `${party} did not respond to a request for comment by ${deadlineOf(asked, timeZone, now)}`,
      )
    case 'no_immediate_response':
      return closed(`${party} did not immediately respond to a request for comment`)
    case 'could_not_be_reached':
      return closed(`${party} could not immediately be reached for comment`)
    case 'waiting':
    case 'not_sought':
      return null
  }
}

const INSTITUTION =
  /^(?:office|ministry|department|embassy|bureau|board|commission|committee|council|association|authority|union|institute|university|port|government|family|owner|owners|operator) (?:of|for) /i

/** The party as a sentence begins with it: capital letter, article where an office needs one, and the comma after what stands in apposition. */
function subjectOf(party: string): string {
  const plain = party.trim().replace(/[\s,;:]+/g, (gap) => (gap.includes(',') ? ', ' : ' '))
  const named = INSTITUTION.test(plain) ? `The ${plain}` : plain
  const first = named.slice(0, 1).toLocaleUpperCase('en') + named.slice(1)
  return first.includes(', ') && !first.endsWith(',') ? `${first},` : first
}

const MANNER: Partial<Record<Channel, string>> = {
  email: ' in an emailed statement',
  letter: ' in a letter',
  message: ' in a message',
  phone: ' by phone',
  in_person: ' in an interview',
}

/** What they said, word for word, after who said it; what readers are to get goes before what the log holds. */
function quoted(party: string, { channel, publicReply, reply }: Asked): string | null {
  const words = inside(publicReply.trim() || reply.trim())
  if (words === '') return null
  return `${party} said${channel ? (MANNER[channel] ?? '') : ''}: “${/[.!?…]’?$/u.test(words) ? words : `${words}.`}”`
}

/** Words as they stand between quotation marks: on one line, without marks around the whole, and quotations in them with single marks. */
function inside(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  const bare = /^["“][^"“”]*["”]$/u.test(line) ? line.slice(1, -1) : line
  return bare
    .replace(/(^|[\s([—–-])"/gu, '$1‘')
    .replace(/"/g, '’')
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .trim()
}

const WEEK = 6 * 24 * 60 * 60_000

/** "Tuesday’s deadline" within a week, "a March 4 deadline" beyond, "the deadline" where none is logged. */
function deadlineOf({ deadline }: Asked, timeZone: string | undefined, now: number): string {
  if (!deadline) return 'the deadline'
  const at = new Date(deadline)
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { ...options, ...(timeZone ? { timeZone } : {}) }).format(at)
  if (Math.abs(at.getTime() - now) < WEEK) return `${format({ weekday: 'long' })}’s deadline`
  return `a ${format({ month: 'long', day: 'numeric' })} deadline`
}

function closed(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
