const MINUTE = 60_000

/** A stretch of time (milliseconds) in one short unit: "under a minute", "25 min", "3 h", "2 days". */
export function howLong(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE)
  if (minutes < 1) return 'under a minute'
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return `${hours} h`
  return `${Math.floor(hours / 24)} days`
}
