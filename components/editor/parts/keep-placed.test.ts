import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepPlaced } from './keep-placed.ts'

/** A sheet whose size can be changed, and words that are drawn when the test says so. */
function sheet() {
  let resized = () => {}
  class Observer {
    constructor(work: () => void) {
      resized = work
    }
    observe() {}
    disconnect() {
      resized = () => {}
    }
  }
  vi.stubGlobal('ResizeObserver', Observer)
  vi.stubGlobal('window', { setTimeout: setTimeout })
  const works: (() => void)[] = []
  const place = vi.fn()
  const end = keepPlaced({} as Element, { whenDrawn: (work) => works.push(work) }, place)
  return { place, end, resize: () => resized(), draw: () => works.splice(0).forEach((work) => work()) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('What stands beside the words is placed when the page rests, and after the picture of a key', () => {
  const { place, draw, resize } = sheet()
  resize()
  vi.advanceTimersByTime(1000)
  expect(place).not.toHaveBeenCalled()
  draw()
  expect(place).toHaveBeenCalledTimes(1)
  resize()
  vi.advanceTimersByTime(1000)
  draw()
  expect(place).toHaveBeenCalledTimes(2)
})

it('Nothing is placed any more on a page that was left', () => {
  const { place, end, draw } = sheet()
  vi.advanceTimersByTime(1000)
  end()
  draw()
  expect(place).not.toHaveBeenCalled()
})
