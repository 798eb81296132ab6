import { describe, expect, it } from 'vitest'
import type { ThreadView } from './comment-types.ts'
import { threadList } from './thread-list.ts'

const thread = (id: string, resolved = false): ThreadView => ({
  id,
  part: 'body',
  quote: id,
  startedAt: '2026-03-04T12:00:00Z',
  resolved: resolved ? { by: 'Ada', at: '2026-03-04T12:00:00Z' } : null,
  comments: [],
})
const THREADS = [thread('a'), thread('b', true), thread('c'), thread('d')]
const idsOf = (list: ReturnType<typeof threadList>) =>
  [list.anchored, list.orphans].map((some) => some.map(({ id }) => id))

describe('The list of conversations', () => {
  it('stands in the order of the text, and lists apart what has lost its words', () => {
    expect(idsOf(threadList(THREADS, ['d', 'b', 'a'], 'open', null))).toEqual([['d', 'a'], ['c']])
  })

  it('shows what is resolved, or everything, when asked', () => {
    expect(idsOf(threadList(THREADS, ['d', 'b', 'a'], 'resolved', null))).toEqual([['b'], []])
    expect(idsOf(threadList(THREADS, ['d', 'b', 'a'], 'all', null))).toEqual([['d', 'b', 'a'], ['c']])
  })

  it('always shows the one that somebody opened', () => {
    expect(idsOf(threadList(THREADS, ['d', 'b', 'a'], 'open', 'b'))).toEqual([['d', 'b', 'a'], ['c']])
  })
})
