import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { slugify } from '../model/slug.ts'
import { canAddTopic } from '../policy.ts'
import { lockStory } from '../queries/find-story.ts'
import { touchStory } from './touch-story.ts'

/**
 * Says what a story is about: these topics, in this order. A name that no topic has makes a new one, for those who may; names
 * that give one address are one topic. Somebody else's change since `revision` is a conflict. Readers get it at the next publish.
 */
export function setStoryTopics(
  ctx: Ctx,
  input: { id: string; revision: number; names: string[] },
): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.id, 'edit_details')
    if (story.revision !== input.revision)
      throw new AppError(
        'conflict',
        'Somebody changed this story’s details while you did. They are shown now; make your change again.',
      )
    const topicIds: string[] = []
    for (const [slug, name] of bySlug(input.names)) topicIds.push(await topicId(tx, ctx, slug, name))
    await tx.storyTopic.deleteMany({ where: { storyId: story.id } })
    await tx.storyTopic.createMany({
      data: topicIds.map((id, position) => ({ storyId: story.id, topicId: id, position })),
    })
    await audit(tx, ctx, {
      action: 'story.topics_set',
      subjectType: 'story',
      subjectId: story.id,
      detail: { topicIds },
    })
    return { revision: await touchStory(tx, ctx, story.id) }
  })
}

function bySlug(names: readonly string[]): Map<string, string> {
  const topics = new Map<string, string>()
  for (const name of names.map((each) => each.replace(/\s+/gu, ' ').trim())) {
    const slug = slugify(name)
    if (!slug)
      throw new AppError('bad_input', 'A topic needs a name with letters or digits, such as “Harbour”.')
    if (!topics.has(slug)) topics.set(slug, name)
  }
  return topics
}

async function topicId(tx: Db, ctx: Ctx, slug: string, name: string): Promise<string> {
  const known = await tx.topic.findUnique({ where: { slug } })
  if (known && !known.archivedAt) return known.id
  if (!canAddTopic(ctx.actor))
    throw new AppError('not_allowed', `There is no topic “${name}” yet. Choose another, or ask an editor.`)
  const { id } = await tx.topic.upsert({
    where: { slug },
    create: { slug, name, createdAt: ctx.clock.now() },
    update: { archivedAt: null },
  })
  await audit(tx, ctx, {
    action: 'topic.added',
    subjectType: 'topic',
    subjectId: id,
    detail: { name: known?.name ?? name },
  })
  return id
}
