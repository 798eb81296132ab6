/** What people may say of a photo, and what its file said when it came. Texts are '' where nothing is known. */
export type PhotoFields = {
  /** Who and what, place and date, then the context. Never read out instead of the picture: that is the alt text. */
  caption: string
  creator: string
  /** The credit line's agency or publication, without the creator. */
  agency: string
  copyright: string
  /** What the picture shows, for those who do not see it. Only ever filled from a field meant for it. */
  altText: string
  headline: string
  instructions: string
  usageTerms: string
  city: string
  country: string
  /** When the picture was made; noon UTC where only the day is known. */
  takenAt: Date | null
  /** An address of IPTC's list of digital source types, or ''. */
  digitalSourceType: string
}

/** The longest text that each field takes, in UTF-16 units. A longer one in a file is cut at a word. */
export const FIELD_LIMITS = {
  caption: 4000,
  creator: 200,
  agency: 200,
  copyright: 500,
  altText: 1000,
  headline: 500,
  instructions: 1000,
  usageTerms: 2000,
  city: 200,
  country: 200,
  digitalSourceType: 200,
} as const satisfies Record<Exclude<keyof PhotoFields, 'takenAt'>, number>
