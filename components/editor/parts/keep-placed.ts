import { cancelIdle, whenIdle } from '#components/ui/when-idle.ts'
import type { TypedWords } from './typed-words.ts'

/**
 * Does `place` when nothing else is to be done, and again whenever the size of `sheet` changes: it measures the page, and no key waits
 * for that. → ends it.
 */
export function keepPlaced(
  sheet: Element,
  typed: Pick<TypedWords, 'whenDrawn'>,
  place: () => void,
): () => void {
  let isEnded = false
  let waiting = 0
  const unlessEnded = () => isEnded || place()
  const soon = () => {
    cancelIdle(waiting)
    waiting = whenIdle(() => typed.whenDrawn(unlessEnded))
  }
  soon()
  const observer = new ResizeObserver(soon)
  observer.observe(sheet)
  return () => {
    isEnded = true
    cancelIdle(waiting)
    observer.disconnect()
  }
}
