import { NS } from './namespaces.ts'
import type { PhotoMetadata } from './photo-metadata.ts'
import type { ExifFacts } from './read-exif.ts'
import type { IimDatasets } from './read-iim.ts'
import type { XmpProperties } from './read-xmp.ts'

type Blocks = { xmp: XmpProperties; iim: IimDatasets; exif: ExifFacts }

/**
 * One answer out of three blocks. XMP comes first, since IIM cuts its texts at fixed lengths (a credit at 32 bytes);
 * IIM fills what XMP leaves open, EXIF the rest.
 */
export function mergeMetadata({ xmp, iim, exif }: Blocks): PhotoMetadata {
  const first = (name: string, dataset: number | null, last = '') =>
    xmp.get(name)?.[0] ?? (dataset === null ? undefined : iim.get(dataset)?.[0]) ?? last
  return {
    caption: first(`${NS.dc}description`, 120, exif.description),
    headline: first(`${NS.photoshop}Headline`, 105),
    title: first(`${NS.dc}title`, 5),
    creator: [...(xmp.get(`${NS.dc}creator`) ?? iim.get(80) ?? (exif.artist ? [exif.artist] : []))],
    creatorTitle: first(`${NS.photoshop}AuthorsPosition`, 85),
    credit: first(`${NS.photoshop}Credit`, 110),
    copyright: first(`${NS.dc}rights`, 116, exif.copyright),
    source: first(`${NS.photoshop}Source`, 115),
    instructions: first(`${NS.photoshop}Instructions`, 40),
    captionWriter: first(`${NS.photoshop}CaptionWriter`, 122),
    usageTerms: first(`${NS.xmpRights}UsageTerms`, null),
    webStatement: first(`${NS.xmpRights}WebStatement`, null),
    city: first(`${NS.photoshop}City`, 90),
    state: first(`${NS.photoshop}State`, 95),
    country: first(`${NS.photoshop}Country`, 101),
    takenAt: takenAt({ xmp, iim, exif }),
    altText: first(`${NS.Iptc4xmpCore}AltTextAccessibility`, null),
    extendedDescription: first(`${NS.Iptc4xmpCore}ExtDescrAccessibility`, null),
    digitalSourceType: first(`${NS.Iptc4xmpExt}DigitalSourceType`, null),
    hasLocation: exif.hasLocation || xmp.has(`${NS.exif}GPSLatitude`),
  }
}

function takenAt({ xmp, iim, exif }: Blocks): string {
  const xmpDate = xmp.get(`${NS.photoshop}DateCreated`)?.[0] ?? xmp.get(`${NS.exif}DateTimeOriginal`)?.[0]
  const dates = [xmpDate, iimTime(iim), exif.takenAt]
  return dates.find((date) => date !== undefined && /^\d{4}-\d\d(-\d\d)?/.test(date)) ?? ''
}

/** 2:55 "20030830" and 2:60 "153000-0500" as ISO 8601. Agencies write midnight where they do not know the time. */
function iimTime(iim: IimDatasets): string {
  const day = /^(\d{4})(\d\d)(\d\d)$/.exec(iim.get(55)?.[0] ?? '')
  if (!day || day[1] === '0000') return ''
  const time = /^(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d))?$/.exec(iim.get(60)?.[0] ?? '')
  const date = `${day[1]}-${day[2]}-${day[3]}`
  if (!time || time[0].startsWith('000000')) return date
  return `${date}T${time[1]}:${time[2]}:${time[3]}${time[4] ? `${time[4]}:${time[5]}` : ''}`
}
