import { expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { commentRanges } from './comment-places.ts'

const run = (text: string, ...ids: string[]) => ({
  type: 'text',
  text,
  marks: ids.map((id) => ({ type: 'comment', attrs: { id } })),
})

it('finds the first words of every conversation, in reading order, also where several lie on the same words', () => {
  const doc = schemaFor('body').nodeFromJSON({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [run('They '), run('will ', 'b'), run('reject', 'b', 'a'), run(' it', 'a')],
      },
      { type: 'paragraph', content: [run('again', 'b')] },
    ],
  })
  expect([...commentRanges(doc)]).toEqual([
    ['b', { from: 6, to: 17 }],
    ['a', { from: 11, to: 20 }],
  ])
})
