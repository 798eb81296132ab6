import { expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { headingsIn, lineAt } from './outline-of.ts'
import type { OutlineLine } from './outline-of.ts'

const text = (words: string) => [{ type: 'text', text: words }]
const doc = schemaFor('body').nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'paragraph', content: text('Lead') },
    { type: 'heading', attrs: { level: 2 }, content: text('The vote') },
    { type: 'paragraph', content: text('Nine to six.') },
    { type: 'heading', attrs: { level: 3 } },
  ],
})

it('lists the headings of a story, also one that has no words yet', () => {
  expect(headingsIn(doc)).toEqual([
    { level: 2, text: 'The vote', position: 7 },
    { level: 3, text: 'A heading without words', position: 31 },
  ])
  expect(doc.textBetween(7, 15)).toBe('The vote')
})

it('knows in which of them the cursor is', () => {
  const lines: OutlineLine[] = [
    { part: 'headline', level: 1, text: 'Headline', position: 1 },
    { part: 'body', level: 1, text: 'Body', position: 1 },
    { part: 'body', level: 2, text: 'The vote', position: 7 },
  ]
  expect([lineAt(lines, 'headline', 4), lineAt(lines, 'body', 2), lineAt(lines, 'body', 20)]).toEqual([
    0, 1, 2,
  ])
  expect(lineAt(lines, 'dek', 1)).toBe(-1)
})
