import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrangeFront } from './front.ts'
import type { PublicPhoto, PublicTeaser } from './public-story.ts'

const SECTIONS = ['harbour', 'city', 'trade'].map((slug) => ({ name: slug, slug }))
const photo: PublicPhoto = {
  key: 'p',
  alt: '',
  caption: [],
  captionText: '',
  creator: '',
  agency: '',
  copyright: '',
  digitalSourceType: '',
  width: 3,
  height: 2,
  renditions: [],
}

function teaser(path: string, slug: string, pictured: boolean): PublicTeaser {
  const section = { name: slug, slug }
  return {
    path,
    section,
    headlineText: path,
    dekText: '',
    bylines: [],
    publishedAt: '2026-11-23T12:00:00Z',
    updatedAt: null,
    photo: pictured ? photo : null,
  }
}

it('leads with the newest story that has a photo', () => {
  const front = arrangeFront(
    [teaser('/1', 'city', false), teaser('/2', 'city', true), teaser('/3', 'city', true)],
    SECTIONS,
  )
  expect(front.lead?.path).toBe('/2')
  expect(front.latest.map(({ path }) => path)).toEqual(['/1', '/3'])
})

it('leads with the newest story when none has a photo, and with nothing when there is none', () => {
  expect(arrangeFront([teaser('/1', 'city', false)], SECTIONS).lead?.path).toBe('/1')
  expect(arrangeFront([], SECTIONS)).toEqual({ lead: null, latest: [], bands: [] })
})

it('opens a band with a photo where it has one', () => {
  const first = Array.from({ length: 8 }, (_, position) => teaser(`/top-${position}`, 'harbour', true))
  const front = arrangeFront([...first, teaser('/a', 'city', false), teaser('/b', 'city', true)], SECTIONS)
  expect(
    front.bands.map(({ section, teasers }) => [section.slug, ...teasers.map(({ path }) => path)]),
  ).toEqual([['city', '/b', '/a']])
})

it('shows no story twice, whatever there is', () => {
  const teasers = fc.array(fc.tuple(fc.constantFrom('harbour', 'city', 'trade', 'gone'), fc.boolean()), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(teasers, (given) => {
      const front = arrangeFront(
        given.map(([slug, pictured], position) => teaser(`/${position}`, slug, pictured)),
        SECTIONS,
      )
      const shown = [front.lead, ...front.latest, ...front.bands.flatMap((band) => band.teasers)].filter(
        (one) => one !== null,
      )
      expect(new Set(shown).size).toBe(shown.length)
    }),
  )
})
