import os from 'node:os'

/**
 * How many programs wanted each core in the last minute; 1 at least. Times are promised for a machine that does nothing else: where
 * eight programs share two cores, four times as long is allowed, and the table says so.
 */
export function crowd(): number {
  return Math.max(1, (os.loadavg()[0] ?? 0) / os.availableParallelism())
}
