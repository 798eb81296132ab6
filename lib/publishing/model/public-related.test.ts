import { expect, test } from 'vitest'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { doc, block, story } from './fixtures.ts'
import { relatedPathsIn, withRelatedNow } from './public-related.ts'

const related = (path: string): NodeJson => ({
  type: 'relatedStory',
  attrs: { path, headlineText: 'As it was' },
})
const pointing = { ...story, body: doc(block('paragraph', 'One.'), related('/a'), related('/b')) }

test('a story that is still public is pointed to by its present headline and address', () => {
  expect(relatedPathsIn(pointing)).toEqual(['/a', '/b'])
  const now = withRelatedNow(pointing, new Map([['/a', { path: '/moved', headlineText: 'As it is' }]]))
  expect(now.body.content).toEqual([
    block('paragraph', 'One.'),
    { type: 'relatedStory', attrs: { path: '/moved', headlineText: 'As it is' } },
  ])
})

test('a story that was withdrawn is not pointed to any more', () => {
  expect(relatedPathsIn(withRelatedNow(pointing, new Map()))).toEqual([])
})
