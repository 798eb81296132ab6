import type { PhotoUseFacts } from '#lib/photos/model/photo-view.ts'
import type { StorySourcing } from '#lib/sources/model/sourcing.ts'
import type { StoryState } from '#lib/stories/model/story-state.ts'

export type SectionFact = { id: string; name: string; slug: string }
type TopicFact = { id: string; name: string; slug: string }
export type BylineFact = {
  id: string
  name: string
  slug: string
  creditLine: string
  kind: 'person' | 'agency'
}

/** Everything beside the words that a version keeps: what the story rested on and carried when it was cut. */
export type VersionFacts = StorySourcing & {
  storyType: string
  /** The last part of the address, where somebody chose one; the desk's name; the length that was planned. */
  slug: string | null
  slugline: string
  plannedWords: number | null
  /** Where the story stood then, which says who could read it: nobody else reads the version later. */
  state: StoryState
  isPrivate: boolean
  authorIds: string[]
  section: SectionFact | null
  topics: TopicFact[]
  /** Language of the words, as a BCP 47 tag. */
  language: string
  bylines: BylineFact[]
  photos: PhotoUseFacts[]
}
