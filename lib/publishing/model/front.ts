import type { PublicSection, PublicTeaser } from './public-story.ts'

/** The home page, filled by itself: what leads, what is beside it, and a band for each section. */
export type Front = {
  lead: PublicTeaser | null
  latest: PublicTeaser[]
  bands: { section: PublicSection; teasers: PublicTeaser[] }[]
}

/** The lead is the newest of the first few that has a photo. */
const LEAD_AMONG = 6
const LATEST = 7
const BAND = 4

/**
 * Lays out the newest stories: `teasers` newest first, `sections` in their order. No story stands twice; the first of
 * a band is, if there is one, a story with a photo.
 */
export function arrangeFront(teasers: PublicTeaser[], sections: PublicSection[]): Front {
  const lead = teasers.slice(0, LEAD_AMONG).find((teaser) => teaser.photo !== null) ?? teasers[0] ?? null
  const latest = teasers.filter((teaser) => teaser !== lead).slice(0, LATEST)
  const used = new Set([lead, ...latest])
  const bands = sections.map((section) => ({
    section,
    teasers: pictureFirst(
      teasers.filter((teaser) => teaser.section.slug === section.slug && !used.has(teaser)).slice(0, BAND),
    ),
  }))
  return { lead, latest, bands: bands.filter((band) => band.teasers.length > 0) }
}

function pictureFirst(teasers: PublicTeaser[]): PublicTeaser[] {
  const pictured = teasers.find((teaser) => teaser.photo !== null)
  return pictured ? [pictured, ...teasers.filter((teaser) => teaser !== pictured)] : teasers
}
