const DAY_MS = 86_400_000
const TOKEN = /<(day|date|month|year)(?: ([+-]\d+))?>/g

/** Month names as the paper's captions write them. */
const MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
]

/**
 * Replaces date tokens by words, so that demo texts are true on the day of seeding: `<day -2>` is the name of the
 * weekday two days before `day` in the zone, `<date>` a date such as "Nov. 21, 2026", `<month -30>` a month's full name,
 * `<year>` four digits. `timeZone` is an IANA name. A token that does not look forward gives no day after `latest`, the
 * moment of publication: whatever the hour of seeding, a story tells of nothing that had not happened yet.
 */
export function fillDates(text: string, day: Date, timeZone: string, latest: Date = day): string {
  return text.replace(TOKEN, (_, kind: string, days: string | undefined) => {
    const moment = day.getTime() + Number(days ?? 0) * DAY_MS
    const isAhead = days?.startsWith('+')
    return wordFor(kind, new Date(isAhead ? moment : Math.min(moment, latest.getTime())), timeZone)
  })
}

/** The moment that lies `days` days before `day`; a photo's `takenDaysAgo` counted from the seeding. */
export function daysBefore(day: Date, days: number): Date {
  return new Date(day.getTime() - days * DAY_MS)
}

function wordFor(kind: string, day: Date, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, ...options }).format(day)
  const year = part({ year: 'numeric' })
  if (kind === 'year') return year
  if (kind === 'day') return part({ weekday: 'long' })
  if (kind === 'month') return part({ month: 'long' })
  const month = MONTHS[Number(part({ month: 'numeric' })) - 1] ?? ''
  return `${month} ${part({ day: 'numeric' })}, ${year}`
}
