/** What a photo's file says of itself, as it says it: XMP first, then IIM, then EXIF. '' where it says nothing. */
export type PhotoMetadata = {
  caption: string
  headline: string
  title: string
  creator: string[]
  creatorTitle: string
  credit: string
  copyright: string
  source: string
  instructions: string
  captionWriter: string
  usageTerms: string
  webStatement: string
  city: string
  state: string
  country: string
  /** ISO 8601, as exact as the file: a day, a time, or a time with its zone. */
  takenAt: string
  /** From the field for accessibility alone, never from the caption. */
  altText: string
  extendedDescription: string
  digitalSourceType: string
  /** Whether the file tells where the camera stood. The place itself is not read. */
  hasLocation: boolean
}
