import { activePeople } from '#lib/people/queries/active-people.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { can } from '#lib/stories/policy.ts'
import type { StorySubject } from '#lib/stories/policy.ts'
import { names } from '../model/comment-text.ts'

/** A comment and those whom its author picked for it. */
type Mentioning = { commentId: string; text: string; mentions: readonly string[] }

/**
 * Makes the mentions of a comment those of `mentions` whom its text still names; whoever was named before and stays is not told anew.
 * Somebody who may not read the story cannot be named: bad_input.
 */
export async function writeMentions(
  tx: Db,
  ctx: Ctx,
  story: StorySubject,
  { commentId, text, mentions }: Mentioning,
): Promise<void> {
  const wanted = mentions.filter((id) => id !== ctx.actor.id)
  const people = await activePeople(tx, wanted)
  const outside = wanted.length !== people.length || people.some((person) => !can(person, 'read', story))
  if (outside)
    throw new AppError(
      'bad_input',
      'Somebody you name cannot read this story, so they would not get the comment. Take the name out, or let them in first.',
    )
  const personIds = people.filter(({ name }) => names(text, name)).map(({ id }) => id)
  await tx.commentMention.deleteMany({ where: { commentId, personId: { notIn: personIds } } })
  await tx.commentMention.createMany({
    data: personIds.map((personId) => ({ commentId, personId })),
    skipDuplicates: true,
  })
}
