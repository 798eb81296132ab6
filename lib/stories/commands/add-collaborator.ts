import { activePeople } from '#lib/people/queries/active-people.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { canStart } from '../policy.ts'
import { lockStory } from '../queries/find-story.ts'
import { touchStory } from './touch-story.ts'

/** Lets a person write in the story as a co-author from now on. Somebody who cannot write stories at all is bad_input. */
export function addCollaborator(
  ctx: Ctx,
  input: { id: string; personId: string },
): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.id, 'add_collaborator')
    const [person] = await activePeople(tx, [input.personId])
    if (!person || !canStart(person))
      throw new AppError('bad_input', 'That person does not write stories. Choose somebody else.')
    await tx.storyCollaborator.upsert({
      where: { storyId_personId: { storyId: story.id, personId: person.id } },
      create: { storyId: story.id, personId: person.id, addedAt: ctx.clock.now() },
      update: {},
    })
    await notify(tx, 'stet_story_rights', story.id)
    await audit(tx, ctx, {
      action: 'story.collaborator_added',
      subjectType: 'story',
      subjectId: story.id,
      detail: { personId: input.personId },
    })
    return { revision: await touchStory(tx, ctx, story.id) }
  })
}
