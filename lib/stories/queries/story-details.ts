import type { Db } from '#lib/platform/db/client.ts'
import type { StoryState } from '../model/story-state.ts'
import type { StoryAccess } from '../policy.ts'

type Named = { id: string; name: string }

/** What a story carries beside words and sourcing. */
export type StoryDetails = {
  storyType: string
  slug: string | null
  slugline: string
  plannedWords: number | null
  state: StoryState
  isPrivate: boolean
  author: Named
  /** Everybody else who was let in, co-authors and guests, in the order in which they came. */
  collaborators: (Named & { access: StoryAccess })[]
  section: (Named & { slug: string }) | null
  topics: (Named & { slug: string })[]
  bylines: (Named & { slug: string; creditLine: string; kind: 'person' | 'agency' })[]
}

/** A story's author, who else was let in, section, topics and bylines in their order. Throws when there is no such story: ask `findStory` first. */
export async function storyDetails(db: Db, storyId: string): Promise<StoryDetails> {
  const named = { select: { id: true, name: true } }
  const row = await db.story.findUniqueOrThrow({
    where: { id: storyId },
    select: {
      storyType: true,
      slug: true,
      slugline: true,
      plannedWords: true,
      state: true,
      isPrivate: true,
      author: named,
      section: { select: { id: true, name: true, slug: true } },
      collaborators: { orderBy: { addedAt: 'asc' }, select: { access: true, person: named } },
      topics: {
        orderBy: { position: 'asc' },
        select: { topic: { select: { id: true, name: true, slug: true } } },
      },
      bylines: {
        orderBy: { position: 'asc' },
        select: { byline: { select: { id: true, name: true, slug: true, creditLine: true, kind: true } } },
      },
    },
  })
  return {
    storyType: row.storyType,
    slug: row.slug,
    slugline: row.slugline,
    plannedWords: row.plannedWords,
    state: row.state,
    isPrivate: row.isPrivate,
    author: row.author,
    section: row.section,
    collaborators: row.collaborators.map(({ person, access }) => ({ ...person, access })),
    topics: row.topics.map(({ topic }) => topic),
    bylines: row.bylines.map(({ byline }) => byline),
  }
}
