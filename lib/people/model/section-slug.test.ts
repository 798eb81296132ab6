import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RESERVED_SLUGS, sectionSlugProblem } from './section-slug.ts'

describe("a section's address", () => {
  test('may be plain words with hyphens', () => {
    for (const slug of ['city', 'arts-and-books', 'world2', 'a']) expect(sectionSlugProblem(slug)).toBeNull()
  })

  test('must not take what the site itself uses', () => {
    for (const slug of RESERVED_SLUGS) expect(sectionSlugProblem(slug)).toContain('used by the site')
  })

  test('never lets through what would not stand in an address as it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        if (sectionSlugProblem(text) === null) expect(encodeURIComponent(text)).toBe(text)
      }),
    )
  })
})
