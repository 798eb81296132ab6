import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyLines } from './sittings.ts'
import type { VersionEntry } from './version-entry.ts'
import { versionWords } from './version-words.ts'

const entry = (number: number, minute: number, over: Partial<VersionEntry> = {}): VersionEntry => ({
  id: `v${number}`,
  number,
  kind: 'automatic',
  changeKind: null,
  name: '',
  by: { id: 'ben', name: 'Ben' },
  at: new Date(Date.UTC(2026, 10, 24, 14, minute)).toISOString(),
  isLive: false,
  isScrubbed: false,
  ...over,
})
const ana = { id: 'ana', name: 'Ana' }

test('what was kept while people wrote is one line, with who wrote and from when to when', () => {
  const versions = [entry(4, 60), entry(3, 32, { by: ana }), entry(2, 2), entry(1, 0, { kind: 'submitted' })]
  expect(historyLines(versions)).toMatchObject([
    {
      kind: 'sitting',
      names: ['Ben', 'Ana'],
      from: '2026-11-24T14:02:00.000Z',
      to: '2026-11-24T15:00:00.000Z',
    },
    { kind: 'milestone', version: { id: 'v1' } },
  ])
})

test('a pause of more than an hour, and every milestone, begins another line', () => {
  const versions = [
    entry(5, 200),
    entry(4, 130),
    entry(3, 120, { kind: 'named', name: 'Lunch' }),
    entry(2, 110),
    entry(1, 0, { name: 'Before version 1 was brought back' }),
  ]
  expect(historyLines(versions).map((line) => line.kind)).toEqual([
    'sitting',
    'sitting',
    'milestone',
    'sitting',
    'milestone',
  ])
})

test('no version is lost in the folding, and their order stays', () => {
  const kinds = fc.constantFrom('automatic', 'step', 'named', 'published')
  fc.assert(
    fc.property(fc.array(fc.record({ kind: kinds, gap: fc.nat(200) }), { maxLength: 30 }), (rows) => {
      let minute = 10_000
      const versions = rows.map(({ kind, gap }, place) =>
        entry(rows.length - place, (minute -= gap), { kind: kind as VersionEntry['kind'] }),
      )
      const unfolded = historyLines(versions).flatMap((line) =>
        line.kind === 'milestone' ? [line.version] : line.versions,
      )
      expect(unfolded).toEqual(versions)
    }),
  )
})

test('a version is called by why it was cut', () => {
  const words = (over: Partial<VersionEntry>) => versionWords(entry(1, 0, over))
  expect(words({ kind: 'step', name: 'Take into edit' })).toBe('Take into edit')
  expect(words({ kind: 'published', changeKind: 'correction' })).toBe('Published, a correction')
  expect(words({ kind: 'restored', name: 'Version 3' })).toBe('Version 3 brought back')
  expect(words({})).toBe('Kept while writing')
})
