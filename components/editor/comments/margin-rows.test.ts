import { expect, it } from 'vitest'
import type { ThreadView } from './comment-types.ts'
import { marginRows } from './margin-rows.ts'

it('Conversations on one line share a mark, in the order of the text', () => {
  const at = (id: string, top: number) => ({ thread: { id } as ThreadView, top })
  const rows = marginRows([at('c', 300), at('a', 100.4), at('b', 110)])
  expect(rows.map((row) => [row.top, row.threads.map(({ id }) => id)])).toEqual([
    [100, ['a', 'b']],
    [300, ['c']],
  ])
})
