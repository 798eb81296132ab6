/** Longest that work waits for a picture, in ms: a page that nobody sees draws none. */
const UNSEEN = 50

/** Does `work` once the next picture of the page is drawn, or soon where none is. */
export function afterPaint(work: () => void): void {
  let isDone = false
  const once = () => {
    if (isDone) return
    isDone = true
    clearTimeout(unseen)
    work()
  }
  const unseen = setTimeout(once, UNSEEN)
  requestAnimationFrame(() => setTimeout(once))
}
