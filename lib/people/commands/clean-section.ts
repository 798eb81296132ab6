import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { sectionSlugProblem } from '../model/section-slug.ts'

const NAME_LENGTH = 40

/** Makes changes of the list of sections wait for each other until the commit. */
export async function lockSections(tx: Db): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('sections', 0))`
}

/** A section's name with its spaces put right; throws bad_input when it is empty or too long for the reader's bar. */
export function requireSectionName(text: string): string {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '') throw new AppError('bad_input', 'The section needs a name.')
  if (Array.from(name).length > NAME_LENGTH)
    throw new AppError('bad_input', `The name may have at most ${NAME_LENGTH} characters.`)
  return name
}

/** A section's address; throws bad_input when it cannot be one, conflict when another section than `ownId` has it. */
export async function requireFreeSlug(tx: Db, text: string, ownId: string | null): Promise<string> {
  const slug = text.trim().toLowerCase()
  const problem = sectionSlugProblem(slug)
  if (problem) throw new AppError('bad_input', problem)
  const other = await tx.section.findUnique({ where: { slug }, select: { id: true, name: true } })
  if (other && other.id !== ownId)
    throw new AppError('conflict', `“${other.name}” has the address /${slug} already.`)
  return slug
}
