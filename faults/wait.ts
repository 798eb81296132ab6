/** Resolves after `ms`: the pause between two faults, drawn by chance. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Resolves to how long it took until `holds()`, or to null when it did not within `limitMs`. */
export async function until(holds: () => boolean, limitMs: number): Promise<number | null> {
  const from = Date.now()
  while (!holds()) {
    if (Date.now() - from > limitMs) return null
    await pause(10)
  }
  return Date.now() - from
}
