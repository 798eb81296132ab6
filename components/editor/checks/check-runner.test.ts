import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { storyOf } from '#lib/checks/testing/story.ts'
import type { CheckRequest, OpenCheckPort } from './check-port.ts'
import { createCheckRunner } from './check-runner.ts'
import { openLocalPort } from './local-port.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A port that keeps what it gets and answers when told, so that a test sees each step. */
function heldPort() {
  const requests: CheckRequest[] = []
  let on: Parameters<OpenCheckPort>[0] | undefined
  const close = vi.fn()
  const open: OpenCheckPort = (handlers) => {
    on = handlers
    return { post: (request) => requests.push(request), close }
  }
  const answer = (seq: number) => on?.answer({ seq, findings: [] })
  return { open, requests, answer, close, fail: () => on?.fail() }
}

const sections = (requests: CheckRequest[]) => requests.map(({ story }) => story.section)

describe('checking while somebody types', () => {
  test('waits until typing rests and then checks the newest words', () => {
    const port = heldPort()
    const runner = createCheckRunner({ ports: [port.open], report: () => {}, rest: 100 })
    runner.check(storyOf({ section: 'A' }), {})
    vi.advanceTimersByTime(60)
    runner.check(storyOf({ section: 'B' }), {})
    vi.advanceTimersByTime(99)
    expect(port.requests).toEqual([])
    vi.advanceTimersByTime(1)
    expect(sections(port.requests)).toEqual(['B'])
  })

  test('runs one check at a time; while it runs only the newest state waits', () => {
    const port = heldPort()
    const runner = createCheckRunner({ ports: [port.open], report: () => {}, rest: 0 })
    for (const section of ['A', 'B', 'C']) {
      runner.check(storyOf({ section }), {})
      vi.advanceTimersByTime(0)
    }
    expect(sections(port.requests)).toEqual(['A'])
    port.answer(1)
    expect(sections(port.requests)).toEqual(['A', 'C'])
  })

  test('an answer to something else is not reported', () => {
    const port = heldPort()
    const report = vi.fn()
    const runner = createCheckRunner({ ports: [port.open], report, rest: 0 })
    runner.check(storyOf(), {})
    vi.advanceTimersByTime(0)
    port.answer(7)
    expect(report).not.toHaveBeenCalled()
    port.answer(1)
    expect(report).toHaveBeenCalledTimes(1)
  })

  test('a second answer to the newest words is reported, and one to older words is not', () => {
    const port = heldPort()
    const report = vi.fn()
    const runner = createCheckRunner({ ports: [port.open], report, rest: 0 })
    runner.check(storyOf(), {})
    vi.advanceTimersByTime(0)
    port.answer(1)
    port.answer(1)
    expect(report).toHaveBeenCalledTimes(2)
    runner.check(storyOf(), {})
    port.answer(1)
    expect(report).toHaveBeenCalledTimes(2)
  })

  test('a worker that fails is left, and its work done elsewhere', async () => {
    const broken = heldPort()
    const report = vi.fn()
    const runner = createCheckRunner({ ports: [broken.open, openLocalPort], report, rest: 0 })
    runner.check(storyOf({ section: null }), {})
    vi.advanceTimersByTime(0)
    broken.fail()
    expect(broken.close).toHaveBeenCalled()
    await vi.waitFor(() =>
      expect(report).toHaveBeenCalledWith([expect.objectContaining({ rule: 'no-section' })]),
    )
  })

  test('where there are no workers the page checks itself', async () => {
    const report = vi.fn()
    const none: OpenCheckPort = () => {
      throw new ReferenceError('Worker is not defined')
    }
    const runner = createCheckRunner({ ports: [none, openLocalPort], report, rest: 0 })
    runner.check(storyOf(), {})
    await vi.waitFor(() => expect(report).toHaveBeenCalledWith([]))
  })

  test('nothing is reported after it was stopped', () => {
    const port = heldPort()
    const report = vi.fn()
    const runner = createCheckRunner({ ports: [port.open], report, rest: 0 })
    runner.check(storyOf(), {})
    vi.advanceTimersByTime(0)
    runner.stop()
    port.answer(1)
    runner.check(storyOf(), {})
    vi.runAllTimers()
    expect(report).not.toHaveBeenCalled()
    expect(port.close).toHaveBeenCalledTimes(1)
    expect(port.requests).toHaveLength(1)
  })
})
