import type { ImageObject } from 'schema-dts'
import { madeWithAi } from '#lib/photos/model/made-with-ai.ts'
import type { PublicPhoto, PublicRendition } from '../model/public-story.ts'
import { absolute } from './addresses.ts'

/** A photo as schema.org's ImageObject. How it was made is said where readers are told of AI. */
export function imageObject(photo: PublicPhoto, rendition: PublicRendition, origin: string): ImageObject {
  const credit = [photo.creator, photo.agency].filter((part) => part !== '').join(' | ')
  const ai = madeWithAi(photo.digitalSourceType)
  return {
    '@type': 'ImageObject',
    contentUrl: absolute(origin, rendition.src),
    url: absolute(origin, rendition.src),
    width: `${rendition.width}`,
    height: `${rendition.height}`,
    ...(photo.captionText === '' ? {} : { caption: photo.captionText }),
    ...(photo.creator === '' ? {} : { creator: { '@type': 'Person', name: photo.creator } }),
    ...(credit === '' ? {} : { creditText: credit }),
    ...(photo.copyright === '' ? {} : { copyrightNotice: photo.copyright }),
    ...(ai ? { digitalSourceType: `https://schema.org/${ai.schemaName}` as const } : {}),
  }
}
