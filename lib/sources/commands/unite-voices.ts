import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'

type Member = { id: string; independenceGroupId: string | null }

/** Makes two sources, and whoever spoke with either, one voice. */
export async function uniteVoices(tx: Db, ctx: Ctx, [one, other]: [Member, Member]): Promise<void> {
  const kept = one.independenceGroupId ?? other.independenceGroupId ?? (await newGroup(tx, ctx))
  const given = other.independenceGroupId
  // Not through the client: a voice is no change of what the registry says, and must not date the rows anew.
  await tx.$executeRaw`
    update source set independence_group_id = ${kept}::uuid
    where id in (${one.id}::uuid, ${other.id}::uuid) or independence_group_id = ${given}::uuid`
  if (given && given !== kept) await tx.independenceGroup.delete({ where: { id: given } })
}

/** Takes a source out of its voice; a voice of one is no group and ends. */
export async function leaveVoice(tx: Db, source: Member): Promise<void> {
  const group = source.independenceGroupId
  if (!group) return
  await tx.$executeRaw`update source set independence_group_id = null where id = ${source.id}::uuid`
  if ((await tx.source.count({ where: { independenceGroupId: group } })) > 1) return
  await tx.$executeRaw`
    update source set independence_group_id = null where independence_group_id = ${group}::uuid`
  await tx.independenceGroup.delete({ where: { id: group } })
}

async function newGroup(tx: Db, ctx: Ctx): Promise<string> {
  const { id } = await tx.independenceGroup.create({
    data: { name: '', createdById: ctx.actor.id, createdAt: ctx.clock.now() },
  })
  return id
}
