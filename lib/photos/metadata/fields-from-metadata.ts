import { cleanPhotoWords } from '../model/cleaning/clean-photo-words.ts'
import { FIELD_LIMITS } from '../model/photo-fields.ts'
import type { PhotoFields } from '../model/photo-fields.ts'
import type { PhotoMetadata } from './photo-metadata.ts'

/** Cleaning looks at no more than this, so that a file cannot make it slow. */
const LONGEST_WORDS = 2 * FIELD_LIMITS.caption

/** What a new photo's fields start with: the file's own words, cleaned, and cut at a word where they are too long. */
export function fieldsFromMetadata(metadata: PhotoMetadata): PhotoFields {
  const words = cleanPhotoWords({
    caption: metadata.caption.slice(0, LONGEST_WORDS),
    creator: metadata.creator.join(', ').slice(0, LONGEST_WORDS),
    agency: (metadata.credit || metadata.source).slice(0, LONGEST_WORDS),
    copyright: metadata.copyright.slice(0, LONGEST_WORDS),
  })
  const fields = {
    ...words,
    altText: metadata.altText,
    headline: metadata.headline || metadata.title,
    instructions: metadata.instructions,
    usageTerms: metadata.usageTerms,
    city: metadata.city,
    country: metadata.country,
    digitalSourceType: sourceTypeOf(metadata.digitalSourceType),
  }
  return { ...cutAll(fields), takenAt: momentOf(metadata.takenAt) }
}

type Texts = Omit<PhotoFields, 'takenAt'>

function cutAll(fields: Texts): Texts {
  const cut = (name: keyof Texts) => cutAtWord(fields[name].replaceAll('\0', '').trim(), FIELD_LIMITS[name])
  return {
    caption: cut('caption'),
    creator: cut('creator'),
    agency: cut('agency'),
    copyright: cut('copyright'),
    altText: cut('altText'),
    headline: cut('headline'),
    instructions: cut('instructions'),
    usageTerms: cut('usageTerms'),
    city: cut('city'),
    country: cut('country'),
    digitalSourceType: cut('digitalSourceType'),
  }
}

function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).trimEnd()}…`
}

/** Only an address of IPTC's list says anything; http and https mean the same entry. */
function sourceTypeOf(value: string): string {
  const found = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/(\w+)\/?$/.exec(value)
  return found ? `http://cv.iptc.org/newscodes/digitalsourcetype/${found[1]}` : ''
}

/** A day alone is its noon, so that it is the same day in every newsroom's zone but the farthest; no zone is UTC. */
function momentOf(iso: string): Date | null {
  const [, day, time = '12:00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.exec(iso) ?? []
  const moment = new Date(`${day}T${time}${zone}`)
  return Number.isNaN(moment.getTime()) ? null : moment
}
