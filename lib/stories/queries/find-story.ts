import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'
import { can, visibleTo } from '../policy.ts'
import type { StoryAction, StorySubject } from '../policy.ts'

/** A story's row as commands need it, with what policies ask about. */
export type StoryRow = StorySubject & {
  id: string
  revision: number
  docSeq: number
  slug: string | null
  slugline: string
  sectionId: string | null
  storyType: string
  headlineText: string
  publishedVersionId: string | null
  firstPublishedAt: Date | null
}

/** The sentences with which an action is refused to somebody who may see the story. */
const REFUSALS: Partial<Record<StoryAction, string>> = {
  publish: 'Publishing is for editors. Submit the story to the desk; an editor will see it there.',
  override: 'Letting a finding stand is for editors and copy editors. Mend it, or ask one of them.',
  scrub: 'Removing a passage for good is for editors. Ask one of them.',
  publish_breaking:
    'Publishing with open blocks is for managing editors. Mend what blocks, override it, or call one of them.',
  approve_use: 'Approving what an unnamed source gave is for editors.',
  write: 'You can read this story but not write in it. Its author can add you as a co-author.',
  suggest: 'You can read this story but not suggest changes in it. Its author can let you in further.',
  comment: 'You can read this story but not comment on it. Its author can let you in further.',
  keep_private: 'Only those who write a draft can keep it to themselves, and only until it goes to the desk.',
  log_request: 'Only those who write this story log who was asked for comment and what came back.',
  attribute: 'Only those who write this story can say what it rests on.',
}

/**
 * Loads a story that this person may see and may do `action` with. Unknown and invisible ids are both not_found;
 * a visible story whose state or owner does not allow the action is not_allowed.
 */
export async function findStory(
  ctx: Ctx,
  id: string,
  action: StoryAction,
  db: Db = ctx.db,
): Promise<StoryRow> {
  if (!isUuid(id)) throw notFound('story')
  const row = await db.story.findFirst({
    where: { id, ...visibleTo(ctx.actor) },
    select: {
      id: true,
      authorId: true,
      isPrivate: true,
      state: true,
      revision: true,
      docSeq: true,
      slug: true,
      slugline: true,
      sectionId: true,
      storyType: true,
      headlineText: true,
      publishedVersionId: true,
      firstPublishedAt: true,
      collaborators: { select: { personId: true, access: true } },
    },
  })
  if (!row) throw notFound('story')
  const story: StoryRow = row
  if (!can(ctx.actor, action, story)) {
    throw new AppError('not_allowed', REFUSALS[action] ?? 'This step is not yours to take now.')
  }
  return story
}

/**
 * The same inside a transaction, holding the story's row until it ends, so that what was decided on stays true. Commands and the
 * document's log take this one lock, and so happen one after the other.
 */
export async function lockStory(ctx: Ctx, tx: Db, id: string, action: StoryAction): Promise<StoryRow> {
  if (!isUuid(id)) throw notFound('story')
  await tx.$queryRaw`select 1 from story where id = ${id}::uuid for update`
  return findStory(ctx, id, action, tx)
}
