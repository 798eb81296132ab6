const FORMAT = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** A moment as the newsroom's lists give it, in this browser's zone: "4 Mar, 15:30". */
export function dayAndTime(iso: string): string {
  const parts = new Map(FORMAT.formatToParts(new Date(iso)).map((part) => [part.type, part.value]))
  return `${parts.get('day')} ${parts.get('month')}, ${parts.get('hour')}:${parts.get('minute')}`
}
