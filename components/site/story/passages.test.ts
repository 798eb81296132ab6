import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PublicStory } from '#lib/publishing/model/public-story.ts'
import { block, claim, doc, story, text } from '#lib/publishing/model/fixtures.ts'
import { indexPassages } from './passages.ts'

const keys = [...story.known, ...story.asked].map((entry) => entry.key)
const anchor = fc.constantFrom('c1', 'c2', 'c3', 'c4')
const mark = fc
  .tuple(anchor, fc.subarray([...keys, 'unknown']))
  .map(([name, entries]) => claim(name, ...entries))
const run = fc
  .tuple(fc.string({ minLength: 1 }), fc.array(mark, { maxLength: 3 }))
  .map(([words, marks]) => text(words, ...marks))
const paragraphs = fc.array(fc.array(run, { maxLength: 5 }), { maxLength: 6 })

function withBody(runs: ReturnType<typeof text>[][]): PublicStory {
  const body = doc(...runs.map((content) => block('paragraph', ...content)))
  return { ...story, headline: doc(), dek: doc(), keyPoints: doc(), leadPhoto: null, photos: {}, body }
}

it('numbers the notes in the order in which they stand, kind by kind, those who were asked last', () => {
  const { groups, notes } = indexPassages(story)
  expect(groups.flatMap((group) => group.notes).map(({ key, number }) => [key, number])).toEqual([
    ['named-mayor', 1],
    ['driver', 2],
    ['people', 3],
    ['register', 4],
    ['office', 5],
    ['asked-commissioner', 6],
  ])
  expect([...notes.keys()]).toEqual([1, 2, 3, 4, 5, 6])
})

it('keeps the words of each passage for the way back', () => {
  const { anchors } = indexPassages(story)
  expect(anchors.get('c3')).toBe('will not walk away from the table')
  expect(anchors.get('c2')).toBe(
    'will refuse a proposed quota on ferry freight this week, according to two people briefed on the positions that both will take.',
  )
})

it('gives every passage one beginning and a marker after each unbroken stretch, whatever overlaps', () => {
  fc.assert(
    fc.property(paragraphs, (runs) => {
      const index = indexPassages(withBody(runs))
      const starts = [...index.starts.values()].flat()
      const ends = [...index.ends.values(), ...index.late.values()].flat().map((passage) => passage.anchor)
      expect([...starts].sort()).toEqual([...index.anchors.keys()].sort())
      for (const anchor of index.anchors.keys()) {
        const held = runs.map((run) =>
          run.map((node) => index.of.get(node)?.some((one) => one.anchor === anchor) ?? false),
        )
        const stretches = held.flatMap((run) =>
          run.filter((holds, position) => holds && run[position + 1] !== true),
        )
        expect(ends.filter((end) => end === anchor)).toHaveLength(stretches.length)
      }
    }),
  )
})

it('never lets a passage rest on a note that is not on the page', () => {
  fc.assert(
    fc.property(paragraphs, (runs) => {
      for (const passage of [...indexPassages(withBody(runs)).of.values()].flat()) {
        expect(passage.notes.length).toBeGreaterThan(0)
        for (const note of passage.notes) expect(note).toBeLessThanOrEqual(keys.length)
      }
    }),
  )
})
