import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PublicStory } from '#lib/publishing/model/public-story.ts'
import { block, claim, doc, story, text } from '#lib/publishing/model/fixtures.ts'
import { indexPassages, noteNumbers } from './passages.ts'

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

it('numbers the notes in the order of the page, those who were asked last', () => {
  expect([...noteNumbers(story)]).toEqual(keys.map((key, position) => [key, position + 1]))
})

it('gives every passage one beginning and a marker after each unbroken stretch, whatever overlaps', () => {
  fc.assert(
    fc.property(paragraphs, (runs) => {
      const index = indexPassages(withBody(runs))
      const starts = [...index.starts.values()].flat()
      const ends = [...index.ends.values(), ...index.late.values()].flat().map((passage) => passage.anchor)
      expect([...starts].sort()).toEqual([...index.anchors].sort())
      for (const anchor of index.anchors) {
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
