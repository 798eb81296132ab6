import { bylinesExist } from '#lib/people/queries/bylines-exist.ts'
import { openSections } from '#lib/people/queries/open-sections.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { lockStory } from '../queries/find-story.ts'
import type { StoryType } from '../model/story-type.ts'
import { slugify } from '../model/slug.ts'
import { touchStory } from './touch-story.ts'

/** What a story carries beside its words. What is missing stays; `revision` is the one that the change was decided on. */
export type DetailsInput = {
  id: string
  revision: number
  storyType?: StoryType | undefined
  sectionId?: string | null | undefined
  slug?: string | null | undefined
  slugline?: string | undefined
  bylineIds?: string[] | undefined
  plannedWords?: number | null | undefined
  deadline?: Date | null | undefined
}

/**
 * Changes a story's type, section, address, slugline, bylines, planned length or deadline. Somebody else's change since `revision` is
 * a conflict; a section or byline that does not exist is bad_input. The change of a live story shows at the next publish.
 */
export function editDetails(ctx: Ctx, input: DetailsInput): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.id, 'edit_details')
    if (story.revision !== input.revision) {
      throw new AppError(
        'conflict',
        'Somebody changed this story’s details while you did. They are shown now; make your change again.',
      )
    }
    await tx.story.update({ where: { id: story.id }, data: await rowChanges(tx, input) })
    if (input.bylineIds) await replaceBylines(tx, story.id, input.bylineIds)
    const changed = Object.keys(input).filter((key) => key !== 'id' && key !== 'revision')
    await audit(tx, ctx, {
      action: 'story.details_edited',
      subjectType: 'story',
      subjectId: story.id,
      detail: { changed },
    })
    return { revision: await touchStory(tx, ctx, story.id) }
  })
}

async function rowChanges(tx: Db, input: DetailsInput) {
  const { storyType, sectionId, slug, slugline, plannedWords, deadline } = input
  if (sectionId && !(await openSections(tx)).some((section) => section.id === sectionId)) {
    throw new AppError('bad_input', 'That section does not exist any more. Choose another.')
  }
  return {
    ...(storyType === undefined ? {} : { storyType }),
    ...(sectionId === undefined ? {} : { sectionId }),
    ...(slug === undefined ? {} : { slug: slug === null ? null : cleanSlug(slug) }),
    ...(slugline === undefined ? {} : { slugline: slugline.trim() }),
    ...(plannedWords === undefined ? {} : { plannedWords }),
    ...(deadline === undefined ? {} : { deadline }),
  }
}

function cleanSlug(slug: string): string {
  const clean = slugify(slug)
  if (!clean) throw new AppError('bad_input', 'An address needs at least one letter or digit.')
  return clean
}

async function replaceBylines(tx: Db, storyId: string, bylineIds: string[]): Promise<void> {
  const ids = [...new Set(bylineIds)]
  if (!(await bylinesExist(tx, ids)))
    throw new AppError('bad_input', 'One of these bylines does not exist any more. Choose again.')
  await tx.storyByline.deleteMany({ where: { storyId } })
  await tx.storyByline.createMany({
    data: ids.map((bylineId, position) => ({ storyId, bylineId, position })),
  })
}
