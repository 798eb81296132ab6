import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import { checkStory, createChecker } from './check-story.ts'
import { COMMENT_OUTCOMES, SOURCE_KINDS } from '#lib/sources/model/sourcing.ts'
import type { CheckStory } from './model/check-story.ts'
import { namedUse, photoOf, requestTo, storyOf } from './testing/story.ts'

const words = fc.constantFrom(
  'TK', 'tktk', 'TK 12', '“', '”', '"', 'said', 'two people', 'sources', ': Sources', 'according to', 'briefed on the U.S. plan',
  'could not be reached', 'declined to comment', 'did not respond to', 'requests', '. ', ', ', '5"', '3 officials', 'these people',
  'a source', '\u{1f6a2}', 'é', '\u2028', 'مرفأ', 'who', 'were', '1,200',
) // prettier-ignore
const text = fc.oneof(
  fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 14 })
    .map((some) => some.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const id = fc.constantFrom('a', 'b', 'c', 'd', '', 'toString', '__proto__')
const range = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([x, y]) => ({ from: Math.min(x, y), to: Math.max(x, y) }))

const block: fc.Arbitrary<Omit<TextBlock, 'index'>> = text.chain((value) =>
  fc.record({
    part: fc.constantFrom('headline', 'dek', 'keyPoint', 'body', 'caption'),
    kind: fc.constantFrom('line', 'paragraph', 'heading', 'listItem', 'quote', 'caption'),
    text: fc.constant(value),
    claims: fc.array(
      fc.tuple(id, range(value.length)).map(([claim, span]) => ({ id: claim, ...span })),
      { maxLength: 4 },
    ),
    links: fc.array(
      fc.tuple(fc.webUrl(), range(value.length)).map(([href, span]) => ({ href, ...span })),
      { maxLength: 2 },
    ),
    photoUseId: id,
  }),
)

function numbered(blocks: readonly Omit<TextBlock, 'index'>[]): TextBlock[] {
  const counts = new Map<string, number>()
  return blocks.map((one) => {
    const index = counts.get(one.part) ?? 0
    counts.set(one.part, index + 1)
    return { ...one, index }
  })
}

const use = fc
  .record({ id, sourceKey: id, sourceKind: fc.constantFrom(...SOURCE_KINDS), anonymous: fc.boolean(), description: text, reason: text, mayPublish: fc.boolean(), knowers: fc.array(fc.record({ personId: id, isEditor: fc.boolean() }), { maxLength: 2 }) })
  .map(({ knowers, mayPublish, ...rest }) => {
    const base = namedUse(rest.id)
    return { ...base, ...rest, knownTo: knowers, recordStatus: { ...base.recordStatus, mayPublish } }
  }) // prettier-ignore

const story: fc.Arbitrary<CheckStory> = fc
  .record({
    blocks: fc.array(block, { maxLength: 10 }).map(numbered),
    dateline: text,
    section: fc.option(text),
    uses: fc.array(use, { maxLength: 4 }),
    claims: fc.array(fc.record({ id, useIds: fc.array(id, { maxLength: 3 }), commentRequestIds: fc.array(id, { maxLength: 2 }), verifiedWords: fc.option(text), againstParty: fc.oneof(fc.constant(''), text) }), { maxLength: 4 }),
    commentRequests: fc.array(fc.record({ id, outcome: fc.constantFrom(...COMMENT_OUTCOMES), claimId: fc.option(id) }).map((rest) => requestTo(rest.id, rest)), { maxLength: 3 }),
    photos: fc.array(fc.record({ alt: text, caption: text, label: text }).map((rest) => photoOf('a', rest)), { maxLength: 2 }),
  })
  .map((some) => ({ ...storyOf(), ...some })) // prettier-ignore

describe('whatever is written', () => {
  test('the checks never fail, and every place lies inside the text', () => {
    fc.assert(
      fc.property(story, (some) => {
        for (const { place, message, key } of checkStory(some)) {
          expect(message.trim()).not.toBe('')
          expect(key).not.toBe('')
          if (!place) continue
          const at = some.blocks.find(({ part, index }) => part === place.part && index === place.index)
          expect(at).toBeDefined()
          expect(place.from).toBeGreaterThanOrEqual(0)
          expect(place.from).toBeLessThanOrEqual(place.to)
          expect(place.to).toBeLessThanOrEqual(at?.text.length ?? -1)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the same story gives the same findings, whatever was checked before', () => {
    fc.assert(
      fc.property(fc.array(story, { minLength: 1, maxLength: 4 }), (stories) => {
        const check = createChecker()
        for (const some of stories) expect(check(some, {})).toEqual(checkStory(structuredClone(some)))
      }),
      { numRuns: 100 },
    )
  })

  test('no two findings share a key', () => {
    fc.assert(
      fc.property(story, (some) => {
        const keys = checkStory(some).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 200 },
    )
  })
})
