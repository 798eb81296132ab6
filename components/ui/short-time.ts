const DAY = 24 * 60 * 60_000

/**
 * A time as short as it stays clear, seen from `now`: "14:05" today, "Yesterday 14:05", "Mon 14:05" within six days either way,
 * "12 Nov", and with the year when it is another one. In the zone given, or the machine's own.
 */
export function shortTime(at: Date, now: Date, timeZone?: string): string {
  const zone = timeZone ? { timeZone } : {}
  const format = (options: Intl.DateTimeFormatOptions, date = at) =>
    new Intl.DateTimeFormat('en-GB', { ...options, ...zone }).format(date)
  const day = (date: Date) => format({ year: 'numeric', month: '2-digit', day: '2-digit' }, date)
  const clock = format({ hour: '2-digit', minute: '2-digit', hour12: false })
  if (day(at) === day(now)) return clock
  if (day(at) === day(new Date(now.getTime() - DAY))) return `Yesterday ${clock}`
  if (Math.abs(at.getTime() - now.getTime()) < 6 * DAY) return `${format({ weekday: 'short' })} ${clock}`
  const sameYear = format({ year: 'numeric' }) === format({ year: 'numeric' }, now)
  return format({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) })
}

/** The whole of it, for a tooltip: "Monday 23 November 2026 at 14:05". */
export function longTime(at: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(at)
}
