/** "November 23, 2026, 3:04 p.m. AST": a moment in the publication's own time zone. `at` is ISO 8601 with zone. */
export function momentOf(at: string, timeZone: string): string {
  return `${dateOf(at, timeZone)}, ${clockOf(at, timeZone)} ${zoneOf(at, timeZone)}`
}

/** "November 23, 2026". */
function dateOf(at: string, timeZone: string): string {
  return format(at, { timeZone, year: 'numeric', month: 'long', day: 'numeric' })
}

/** "Monday, November 23, 2026". */
export function dayOf(at: string, timeZone: string): string {
  return format(at, { timeZone, weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' })
}

/** "2026-11-23": the calendar day of a moment in the publication's time zone, for machines. */
export function calendarDay(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(at))
}

/** "3:04 p.m." on the same day as `now`, "Nov 23" in the same year, "Nov 23, 2025" before. */
export function shortTime(at: string, now: string, timeZone: string): string {
  if (dateOf(at, timeZone) === dateOf(now, timeZone)) return clockOf(at, timeZone)
  const year = format(at, { timeZone, year: 'numeric' })
  const short = format(at, { timeZone, month: 'short', day: 'numeric' })
  return year === format(now, { timeZone, year: 'numeric' }) ? short : `${short}, ${year}`
}

function clockOf(at: string, timeZone: string): string {
  const clock = format(at, { timeZone, hour: 'numeric', minute: '2-digit', hour12: true })
  return clock.replace(/\s?AM$/u, ' a.m.').replace(/\s?PM$/u, ' p.m.')
}

function zoneOf(at: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(
    new Date(at),
  )
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

function format(at: string, options: Intl.DateTimeFormatOptions): string {
  return formatter('en-US', options).format(new Date(at))
}

// Making a formatter costs more than a whole teaser does; there are only a handful of forms.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formatters.set(key, known)
  return known
}
