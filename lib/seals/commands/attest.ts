import { activePeople } from '#lib/people/queries/active-people.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { addKnowers } from '#lib/sources/commands/add-knowers.ts'
import { touchStoriesOf } from '#lib/sources/commands/touch-stories-of.ts'
import { findSource } from '#lib/sources/queries/find-source.ts'
import { requestsBeside } from '#lib/sources/queries/requests-beside.ts'
import { countsAsEditor } from '#lib/stories/policy.ts'
import type { AttestInput } from '../model/inputs.ts'
import { loadSealed, lockSealed } from '../queries/load-sealed.ts'

type About = { otherSourceId?: string; commentRequestId?: string; aboutPersonId?: string }

/**
 * Vouches for something that only somebody who knows the identity can say: the source's reporter, or whoever opened the seal. Who
 * and when are kept with it. Saying the same twice keeps the first; two sources cannot be the same and different people at once.
 */
export function attest(ctx: Ctx, input: AttestInput): Promise<{ id: string }> {
  const action = input.kind === 'editor_knows' ? 'attest_editor' : 'attest'
  return inTransaction(ctx.db, async (tx) => {
    const { source } = await lockSealed(ctx, tx, input.sourceId, action)
    const about = await aboutOf(ctx, tx, source.id, input)
    const same = await tx.sourceAttestation.findFirst({
      where: { kind: input.kind, sourceId: source.id, personId: ctx.actor.id, withdrawnAt: null, ...about },
    })
    if (same) return { id: same.id }
    if (about.otherSourceId) await refuseContradiction(tx, source.id, about.otherSourceId, input.kind)
    const { id } = await tx.sourceAttestation.create({
      data: {
        kind: input.kind,
        sourceId: source.id,
        personId: ctx.actor.id,
        at: ctx.clock.now(),
        ...about,
      },
    })
    await touchStoriesOf(tx, ctx, [source.id, about.otherSourceId ?? []].flat())
    return { id }
  })
}

/** What the attestation concerns, once it is clear that this person may speak of it. */
async function aboutOf(ctx: Ctx, tx: Db, sourceId: string, input: AttestInput): Promise<About> {
  if (input.kind === 'editor_knows') {
    const [editor] = await activePeople(tx, [input.aboutId])
    if (!editor || !countsAsEditor(editor.role) || editor.id === ctx.actor.id)
      throw new AppError('bad_input', 'Name an editor other than yourself who knows who this is.')
    await addKnowers(tx, ctx, { sourceId, personIds: [editor.id], at: ctx.clock.now() })
    return { aboutPersonId: editor.id }
  }
  if (input.kind === 'not_who_was_asked') {
    const beside = await requestsBeside({ ...ctx, db: tx }, sourceId)
    if (!beside.some((request) => request.id === input.aboutId))
      throw new AppError('bad_input', 'There is no such request for comment in a story on this source.')
    return { commentRequestId: input.aboutId }
  }
  if (input.aboutId === sourceId) throw new AppError('bad_input', 'Choose another source than this one.')
  const other = await findSource(ctx, input.aboutId, 'see', tx)
  // Of an unnamed source one must know who it is; a named one everybody knows.
  if (other.anonymous) await loadSealed(ctx, tx, other.id, 'attest')
  return { otherSourceId: other.id }
}

async function refuseContradiction(
  tx: Db,
  one: string,
  other: string,
  kind: AttestInput['kind'],
): Promise<void> {
  const opposite = kind === 'same_person' ? 'different_people' : 'same_person'
  const contrary = await tx.sourceAttestation.findFirst({
    where: {
      kind: opposite,
      withdrawnAt: null,
      OR: [
        { sourceId: one, otherSourceId: other },
        { sourceId: other, otherSourceId: one },
      ],
    },
  })
  if (contrary)
    throw new AppError(
      'conflict',
      'Somebody vouched for the contrary. Settle it between you; that one has to be withdrawn first.',
    )
}
