import { expect, test } from 'vitest'
import { isCrop, readCrop } from './crop.ts'

test('a crop within the picture is read from pasted HTML', () => {
  expect(readCrop('{"x":0.25,"y":0,"width":0.5,"height":1}')).toEqual({
    x: 0.25,
    y: 0,
    width: 0.5,
    height: 1,
  })
})

test('a crop that is broken, empty or outside the picture is no crop', () => {
  const broken = [
    null,
    '',
    '{',
    '[]',
    '{"x":0}',
    '{"x":0.6,"y":0,"width":0.5,"height":1}',
    '{"x":0,"y":0,"width":0,"height":1}',
  ]
  for (const json of broken) expect(readCrop(json)).toBeNull()
  expect(isCrop({ x: 0, y: 0, width: 1, height: 1, more: 1 })).toBe(false)
  expect(isCrop({ x: Number.NaN, y: 0, width: 1, height: 1 })).toBe(false)
})
