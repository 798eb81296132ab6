import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import type { SourceFields } from '../model/inputs.ts'
import { canAdd } from '../policy.ts'

/**
 * Adds a source to the registry, kept by whoever adds it. An anonymous source must have an agreed description and may have
 * nothing else; any other source must have a name. → its id.
 */
export async function createSource(ctx: Ctx, fields: SourceFields): Promise<{ id: string }> {
  if (!canAdd(ctx.actor))
    throw new AppError('not_allowed', 'Adding sources is for reporters, editors and admins.')
  const data = checkedSourceFields(fields)
  return inTransaction(ctx.db, async (tx) => {
    const now = ctx.clock.now()
    const source = await tx.source.create({
      data: { ...data, reporterId: ctx.actor.id, createdAt: now, updatedAt: now },
    })
    await audit(tx, ctx, {
      action: 'source.created',
      subjectType: 'source',
      subjectId: source.id,
      detail: { kind: data.kind, anonymous: data.anonymous },
    })
    return { id: source.id }
  })
}

/** The fields as they may be stored; throws bad_input with the sentence to show when something is missing or must not be there. */
export function checkedSourceFields(fields: SourceFields): SourceFields {
  const { anonymous, publicName, description, jobRole, affiliation, url } = fields
  if (!anonymous) {
    if (!publicName) throw new AppError('bad_input', 'Give the source a name.')
    return fields
  }
  if (!description) {
    throw new AppError(
      'bad_input',
      'Say how this source may be described, as agreed with them: “a person briefed on the positions”.',
    )
  }
  if (publicName || jobRole || affiliation || url) {
    throw new AppError(
      'bad_input',
      'An anonymous source has no name, role, affiliation or address here. Keep who it is outside Stet.',
    )
  }
  return fields
}
