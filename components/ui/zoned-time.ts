/** A moment (ISO 8601) as a date-and-time field takes it, on the clocks of a zone: "2026-03-04T15:30"; empty for null. */
export function toZoneField(iso: string | null, timeZone?: string): string {
  if (!iso) return ''
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * What stands in a date-and-time field, read on the clocks of a zone, as ISO 8601; null when it is empty or no time. An hour that the clocks
 * leave out is read as if they had not been changed yet.
 */
export function fromZoneField(text: string, timeZone?: string): string | null {
  const wall = Date.parse(`${text}Z`)
  if (!text || Number.isNaN(wall)) return null
  const first = wall - offsetAt(wall, timeZone)
  return new Date(wall - offsetAt(first, timeZone)).toISOString()
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone?: string): number {
  const minute = Math.floor(moment / 60_000) * 60_000
  return Date.parse(`${toZoneField(new Date(minute).toISOString(), timeZone)}Z`) - minute
}

function formatFor(timeZone?: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone ? { timeZone } : {}),
  })
}
