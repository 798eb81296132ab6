let last: Promise<unknown> = Promise.resolve()

/**
 * Runs `work` when everything given before it is done, so that one picture at a time is unpacked: two of the largest
 * would take half a gigabyte. Answers or throws as `work` does.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work)
  last = mine.catch(() => undefined)
  return mine
}
