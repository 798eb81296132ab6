import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { embedIim, writeIim } from '#lib/photos/metadata/write-iim.ts'
import { writeXmp } from '#lib/photos/metadata/write-xmp.ts'
import { daysBefore, fillDates } from '../content/dates.ts'
import { masthead } from '../content/newsroom.ts'
import { photos } from '../content/photos.ts'
import type { SeedPhoto } from '../content/types.ts'
import { open } from './darkroom/picture.ts'
import { seeded, seedOf } from './darkroom/random.ts'
import { scenes } from './scenes/index.ts'

/** How many are drawn at a time: one computes while another is being encoded. */
const AT_ONCE = 3

/**
 * Draws the photos of the demo newsroom into a folder, as JPEG files that carry IPTC metadata in XMP and IIM as an
 * agency's would. → where each slug's file is, in the order of the library. The pictures are the same at every run;
 * their dates count back from `now`.
 */
export async function makeDemoPhotos(
  folder: string,
  now = new Date(),
): Promise<{ slug: string; file: string }[]> {
  const waiting = [...photos]
  const drawn = new Map<string, string>()
  const draw = async () => {
    for (let photo = waiting.shift(); photo; photo = waiting.shift()) {
      const file = join(folder, `${photo.slug}.jpg`)
      await writeFile(file, await makeDemoPhoto(photo, now))
      drawn.set(photo.slug, file)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, draw))
  return photos.map(({ slug }) => ({ slug, file: drawn.get(slug) ?? '' }))
}

/** One photo of the demo library as the bytes of a JPEG. Throws where nobody has drawn a scene for its slug. */
export async function makeDemoPhoto(photo: SeedPhoto, now: Date): Promise<Uint8Array> {
  const scene = scenes.get(photo.slug)
  if (!scene) throw new Error(`There is no drawing for the demo photo “${photo.slug}”.`)
  const takenAt = daysBefore(now, photo.takenDaysAgo)
  const told = { ...photo, caption: fillDates(photo.caption, takenAt, masthead.timeZone) }
  const picture = await scene(seeded(seedOf(photo.slug)))
  const jpeg = await open(picture).withXmp(xmpOf(told, takenAt)).jpeg({ quality: 88 }).toBuffer()
  return embedIim(jpeg, iimOf(told, takenAt))
}

function xmpOf(photo: SeedPhoto, takenAt: Date): string {
  const { caption, creator, agency, copyright, city, country, alt: altText } = photo
  return writeXmp({ caption, creator, agency, copyright, altText, city, country, takenAt })
}

function iimOf(photo: SeedPhoto, takenAt: Date): Uint8Array {
  return writeIim([
    { dataset: 120, text: cut(photo.caption, 2000) },
    { dataset: 80, text: cut(photo.creator, 32) },
    { dataset: 110, text: cut(photo.agency, 32) },
    { dataset: 116, text: cut(photo.copyright, 128) },
    { dataset: 90, text: cut(photo.city, 32) },
    { dataset: 101, text: cut(photo.country, 64) },
    { dataset: 55, text: takenAt.toISOString().slice(0, 10).replaceAll('-', '') },
  ])
}

/** Cut at a number of bytes, as IIM's fields are, and never within a character. */
function cut(text: string, bytes: number): string {
  return Buffer.from(text, 'utf8')
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\uFFFD$/, '')
}
