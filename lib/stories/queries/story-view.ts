import type { Ctx } from '#lib/platform/context.ts'
import { checkFacts } from '#lib/publishing/model/check-facts.ts'
import type { CheckFacts } from '#lib/publishing/model/check-facts.ts'
import type { PhotoUseFacts } from '#lib/photos/model/photo-view.ts'
import type { BylineFact, SectionFact } from '#lib/publishing/model/version-facts.ts'
import type { BreakingView } from '#lib/publishing/model/breaking.ts'
import { activeOverrides } from '#lib/publishing/queries/active-overrides.ts'
import type { OverrideView } from '#lib/publishing/queries/active-overrides.ts'
import { openBreaking } from '#lib/publishing/queries/open-breaking.ts'
import { versionFacts } from '#lib/publishing/queries/version-facts.ts'
import { seenRequest } from '#lib/sources/model/seen-request.ts'
import type { ClaimFact, CommentRequestFact } from '#lib/sources/model/sourcing.ts'
import { viewUses } from '#lib/sources/model/use-view.ts'
import type { UseView } from '#lib/sources/model/use-view.ts'
import { STEPS } from '../model/steps.ts'
import { STATE_LABELS } from '../model/story-state.ts'
import type { StoryState } from '../model/story-state.ts'
import type { StoryTaskFact } from '../model/story-task.ts'
import { abilitiesFor } from '../policy.ts'
import type { StoryAction } from '../policy.ts'
import { findStory } from './find-story.ts'
import { FORMER, offerOf } from './former-text.ts'
import type { FormerOffer } from './former-text.ts'
import { openTasks } from './open-tasks.ts'
import { storyDetails } from './story-details.ts'
import type { StoryDetails } from './story-details.ts'

type Named = { id: string; name: string }

/** Everything about a story but its words, as one person may see it. Times are ISO 8601. */
export type StoryView = {
  id: string
  state: StoryState
  stateLabel: string
  storyType: string
  revision: number
  slug: string | null
  slugline: string
  plannedWords: number | null
  deadline: string | null
  section: SectionFact | null
  topics: StoryDetails['topics']
  bylines: BylineFact[]
  author: Named
  collaborators: StoryDetails['collaborators']
  /** A draft that only its author and those added to it can see. */
  isPrivate: boolean
  published: { versionId: string; number: number; at: string; path: string; docSeq: number } | null
  changedSincePublish: boolean
  uses: UseView[]
  claims: ClaimFact[]
  commentRequests: CommentRequestFact[]
  /** What came to the story by itself and waits for somebody. */
  tasks: StoryTaskFact[]
  photos: (PhotoUseFacts & { src: string })[]
  overrides: OverrideView[]
  /** Set while the story stands out on breaking, to be cleared. */
  breaking: BreakingView | null
  /** What stood here before most of the text went at once, until somebody brings it back or says that it was meant. */
  former: FormerOffer | null
  checkFacts: CheckFacts
  abilities: Record<StoryAction, boolean>
  /** The steps this person may take now; the first is the one that the main button names. */
  steps: { to: StoryState; label: string; action: StoryAction }[]
}

/** A story as this person may see it; not_found for anybody else's draft. */
export async function storyView(ctx: Ctx, id: string): Promise<StoryView> {
  const story = await findStory(ctx, id, 'read')
  const [row, details, facts, overrides, breaking] = await Promise.all([
    rowOf(ctx, id),
    storyDetails(ctx.db, id),
    versionFacts(ctx.db, id),
    activeOverrides(ctx.db, id),
    openBreaking(ctx.db, [id]),
  ])
  const abilities = abilitiesFor(ctx.actor, story)
  const { publishedVersion, addresses } = row
  const tasks = await openTasks(ctx.db, id, publishedVersion)
  return {
    id,
    state: story.state,
    stateLabel: STATE_LABELS[story.state],
    storyType: story.storyType,
    revision: story.revision,
    slug: row.slug,
    slugline: row.slugline,
    plannedWords: row.plannedWords,
    deadline: row.deadline?.toISOString() ?? null,
    section: details.section,
    topics: details.topics,
    bylines: details.bylines,
    author: details.author,
    collaborators: details.collaborators,
    isPrivate: story.isPrivate,
    published: publishedVersion && {
      versionId: publishedVersion.id,
      number: publishedVersion.number,
      at: publishedVersion.createdAt.toISOString(),
      path: addresses[0]?.path ?? '',
      docSeq: publishedVersion.docSeq,
    },
    changedSincePublish: publishedVersion !== null && publishedVersion.docSeq < row.wordsSeq,
    uses: viewUses(facts, { id: ctx.actor.id, role: ctx.actor.role, writes: abilities.attribute }),
    claims: facts.claims,
    commentRequests: facts.commentRequests.map((request) => seenRequest(request, abilities.log_request)),
    tasks,
    photos: facts.photos.map((photo) => ({ ...photo, src: `/api/photos/${photo.photoId}/960.webp` })),
    overrides,
    breaking: breaking.get(id) ?? null,
    former: row.formerVersion && offerOf(row.formerVersion),
    checkFacts: checkFacts(facts),
    abilities,
    steps: STEPS.filter((step) => step.from === story.state && abilities[step.action]).map(
      ({ to, label, action }) => ({ to, label, action }),
    ),
  }
}

function rowOf(ctx: Ctx, id: string) {
  return ctx.db.story.findUniqueOrThrow({
    where: { id },
    select: {
      slug: true,
      slugline: true,
      plannedWords: true,
      deadline: true,
      wordsSeq: true,
      publishedVersion: { select: { id: true, number: true, createdAt: true, docSeq: true } },
      addresses: { where: { isCurrent: true }, select: { path: true } },
      formerVersion: { select: FORMER },
    },
  })
}
