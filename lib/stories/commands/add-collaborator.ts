import { activePeople } from '#lib/people/queries/active-people.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { mayBeLetIn } from '../policy.ts'
import type { StoryAccess } from '../policy.ts'
import { lockStory } from '../queries/find-story.ts'
import { touchStory } from './touch-story.ts'

/**
 * Lets a person into the story from now on: as a co-author, or only to suggest, comment or read. Asked again with another access, it
 * changes. Somebody who cannot write stories at all can be no co-author: bad_input.
 */
export function addCollaborator(
  ctx: Ctx,
  input: { id: string; personId: string; access: StoryAccess },
): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.id, 'add_collaborator')
    const [person] = await activePeople(tx, [input.personId])
    if (!person || !mayBeLetIn(person, input.access))
      throw new AppError('bad_input', 'That person does not write stories. Choose somebody else.')
    if (person.id === story.authorId)
      throw new AppError('bad_input', 'That person is the story’s author and may do everything already.')
    await tx.storyCollaborator.upsert({
      where: { storyId_personId: { storyId: story.id, personId: person.id } },
      create: { storyId: story.id, personId: person.id, access: input.access, addedAt: ctx.clock.now() },
      update: { access: input.access },
    })
    await notify(tx, 'stet_story_rights', story.id)
    await audit(tx, ctx, {
      action: 'story.collaborator_added',
      subjectType: 'story',
      subjectId: story.id,
      detail: { personId: input.personId, access: input.access },
    })
    return { revision: await touchStory(tx, ctx, story.id) }
  })
}
