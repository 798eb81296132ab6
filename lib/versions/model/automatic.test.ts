import { expect, test } from 'vitest'
import { automaticVersion, type AutomaticQuestion } from './automatic.ts'

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 25, 9, minute))
const question = (over: Partial<AutomaticQuestion>): AutomaticQuestion => ({
  last: { docSeq: 10, at: at(0) },
  writers: [],
  startedAt: at(0),
  rest: { seq: 20, writerId: 'ana', at: at(4) },
  resumedAt: at(4),
  end: { seq: 22, writerId: 'ana', at: at(4) },
  now: at(5),
  ended: false,
  ...over,
})

test('five minutes of one person’s writing are no version yet, ten are', () => {
  expect(automaticVersion(question({}))).toBeNull()
  expect(automaticVersion(question({ now: at(10) }))).toBe('end')
})

test('nothing is kept when nothing was written since the last version', () => {
  const end = { seq: 10, writerId: 'ana', at: at(0) }
  expect(automaticVersion(question({ end, rest: end, now: at(50), ended: true }))).toBeNull()
})

test('when another person begins, the words are kept as the first one left them', () => {
  expect(automaticVersion(question({ end: { seq: 22, writerId: 'ben', at: at(5) } }))).toBe('rest')
})

test('two people who write together make no version at every turn', () => {
  const end = { seq: 22, writerId: 'ben', at: at(5) }
  expect(automaticVersion(question({ end, writers: [{ id: 'ben', at: at(0) }] }))).toBeNull()
  expect(automaticVersion(question({ end, writers: [{ id: 'cleo', at: at(0) }] }))).toBe('rest')
})

test('after a pause the words are kept as they were left', () => {
  expect(automaticVersion(question({ resumedAt: at(40), now: at(40) }))).toBe('rest')
})

test('what a version holds already is not kept as the rest of it', () => {
  const rest = { seq: 10, writerId: 'ana', at: at(0) }
  expect(automaticVersion(question({ rest, resumedAt: at(40), now: at(40) }))).toBe('end')
})

test('when everybody left, what was written is kept, but not twice in a minute', () => {
  expect(automaticVersion(question({ ended: true }))).toBe('end')
  expect(automaticVersion(question({ ended: true, now: at(0) }))).toBeNull()
})

test('a new story is first kept ten minutes after it was begun', () => {
  expect(automaticVersion(question({ last: null, rest: null }))).toBeNull()
  expect(automaticVersion(question({ last: null, rest: null, now: at(10) }))).toBe('end')
})

test('where the log no longer knows who wrote before, the clock alone decides', () => {
  expect(automaticVersion(question({ rest: null }))).toBeNull()
  expect(automaticVersion(question({ rest: null, now: at(12) }))).toBe('end')
})
