/** ISO 8601 as a date-and-time field takes it, in this browser's zone; empty for null. */
export function toLocalField(iso: string | null): string {
  if (!iso) return ''
  const date = new Date(iso)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** The content of a date-and-time field as ISO 8601, null when it is empty or not a time. */
export function fromLocalField(text: string): string | null {
  const date = new Date(text)
  return text && !Number.isNaN(date.getTime()) ? date.toISOString() : null
}
