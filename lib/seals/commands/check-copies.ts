import { activePeople } from '#lib/people/queries/active-people.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import type { CopyInput } from '../model/inputs.ts'

/** Throws unless every copy is for somebody who works here, to the key that they use now, and nobody gets two. */
export async function checkCopies(tx: Db, copies: readonly CopyInput[]): Promise<void> {
  const personIds = [...new Set(copies.map((copy) => copy.personId))]
  if (personIds.length !== copies.length) throw new AppError('bad_input', 'Seal one copy to each person.')
  if ((await activePeople(tx, personIds)).length !== personIds.length)
    throw new AppError(
      'bad_input',
      'One of these people is not in the newsroom any more. Nothing was sealed.',
    )
  const keys = await tx.sealKey.findMany({
    where: { id: { in: copies.map((copy) => copy.keyId) }, retiredAt: null },
    select: { id: true, personId: true },
  })
  const fits = ({ personId, keyId }: CopyInput) =>
    keys.some((key) => key.id === keyId && key.personId === personId)
  if (!copies.every(fits))
    throw new AppError('conflict', 'Somebody changed their key meanwhile. Nothing was sealed; seal it again.')
}
