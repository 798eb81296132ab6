import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { writeXmp } from '#lib/photos/metadata/write-xmp.ts'

/** The words under which the anonymous people of the sample agreed to be described. */
export const DESCRIPTION = 'a person briefed on the positions'

/** A trade story of the kind that a business desk runs every day: its structure is what the first journey has to carry. */
export function sampleStory() {
  const mark = randomUUID().slice(0, 6)
  return {
    mark,
    headline: `Kerrane and Ostrelle to reject the ${mark} tariff plan but will keep talking: Sources`,
    dek: 'The two partners mean to say no on Tuesday, and to stay in the room.',
    keyPoints: [
      'Both countries will firmly reject the plan in the current round.',
      'Neither will leave the table.',
      'The minister has called the agreement a mistake more than once.',
    ],
    paragraphs: [
      'Negotiators from Kerrane and Ostrelle will firmly reject the proposals on Tuesday, according to two people briefed on the positions.',
      'Neither country will walk away from the table, these people said.',
      'That leaves the next move to Brannoch.',
      'The Office of the Trade Envoy could not immediately be reached for comment.',
      'Talks among the staff of the three delegations ended on Monday. A closing meeting of the ministers is set for Tuesday, with a joint statement at 3 p.m. AST.',
      'Shippers and growers have sided with the smaller partners and want the agreement kept.',
      'It is not known how the minister will take the answer.',
      'The fourth round ends as the three push for a result by the end of the year.',
      'Three more rounds are planned, the last of them in December.',
      'After the talks began, the minister called the agreement “the worst bargain on this coast.”',
      'Kerrane was the second-largest buyer of Brannoch’s goods last year, according to the Trade Office.',
      'Brannoch had a deficit in goods of about $6.3 billion with both partners last year, according to the Trade Office.',
    ],
  }
}

/** What the photo of the sample says of itself, as an agency would write it. */
export const PHOTO_WORDS = {
  caption:
    'The trade minister of Kerrane speaks before the closing meeting of the three delegations in Port Merrin, Kerrane, on Monday.',
  creator: 'Odalys Brandvold',
  agency: 'Northern Wire',
  copyright: '© Northern Wire',
}

/** A photo nobody has filed yet, with caption, creator, credit and copyright embedded as XMP. */
export async function samplePhoto(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const noise = await sharp({
    create: {
      width: 900,
      height: 600,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
      background: '#335577',
    },
  })
    .jpeg()
    .withXmp(writeXmp(PHOTO_WORDS))
    .toBuffer()
  return { name: `talks-${randomUUID().slice(0, 6)}.jpg`, mimeType: 'image/jpeg', buffer: noise }
}
