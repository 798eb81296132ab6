import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { requireName } from './clean-person.ts'
import { freeBylineSlug } from './free-byline-slug.ts'
import { requireRight } from './require-right.ts'

/** What can be said of a byline. `creditLine` is what readers see beside the name; `personId` links an account. */
export type BylineInput = {
  kind: 'person' | 'agency'
  name: string
  creditLine: string
  bio: string
  personId: string | null
}

/** Adds a name that may stand over stories. → its id. Throws conflict when the account has a byline already. */
export async function addByline(ctx: Ctx, input: BylineInput): Promise<{ id: string }> {
  requireRight(ctx, 'manage_bylines')
  const name = requireName(input.name)
  return inTransaction(ctx.db, async (tx) => {
    await requireFreeAccount(tx, input, null)
    const now = ctx.clock.now()
    const byline = await tx.byline.create({
      data: {
        kind: input.kind,
        name,
        slug: await freeBylineSlug(tx, name),
        creditLine: input.creditLine.trim(),
        bio: input.bio.trim(),
        personId: input.personId,
        createdAt: now,
        updatedAt: now,
      },
    })
    await audit(tx, ctx, {
      action: 'byline.added',
      subjectType: 'byline',
      subjectId: byline.id,
      detail: { name },
    })
    return { id: byline.id }
  })
}

/** Throws unless the account named in `input` exists, suits the kind and belongs to no byline but `bylineId`. */
export async function requireFreeAccount(tx: Db, input: BylineInput, bylineId: string | null): Promise<void> {
  if (input.personId === null) return
  if (input.kind === 'agency')
    throw new AppError('bad_input', 'An agency has no account. Leave the account empty.')
  const person = await tx.person.findUnique({ where: { id: input.personId }, include: { byline: true } })
  if (!person) throw notFound('person')
  if (person.byline && person.byline.id !== bylineId) {
    throw new AppError(
      'conflict',
      `${person.name} already writes as “${person.byline.name}”. Edit that byline instead.`,
    )
  }
}
