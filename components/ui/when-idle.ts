/** The longest that idle work waits, in ms. */
const LONGEST = 1000

/** Does `work` when the page has nothing else to do, within a second at most. → what `cancelIdle` takes. */
export function whenIdle(work: () => void): number {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== 'function') return window.setTimeout(work, 50)
  return requestIdleCallback(work, { timeout: LONGEST })
}

/** Lets work that waits be. */
export function cancelIdle(waiting: number): void {
  if (typeof cancelIdleCallback === 'function') cancelIdleCallback(waiting)
  else clearTimeout(waiting)
}
