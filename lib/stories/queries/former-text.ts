import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { versionDocument } from '#lib/publishing/queries/version-document.ts'
import { findStory } from './find-story.ts'

/** Most of a story's text went at once: when, by whom, and the version that kept what stood before. `at` is ISO 8601. */
export type FormerOffer = { versionId: string; at: string; by: string }

/** What an offer is made of. */
export const FORMER = { id: true, createdAt: true, createdBy: { select: { name: true } } } as const

type Kept = { id: string; createdAt: Date; createdBy: { name: string } }

/** The version that was kept, as an offer. */
export function offerOf({ id, createdAt, createdBy }: Kept): FormerOffer {
  return { versionId: id, at: createdAt.toISOString(), by: createdBy.name }
}

/** What stood in a story before most of it went, block by block; empty when nothing is offered. Throws as `findStory`. */
export async function formerText(ctx: Ctx, id: string): Promise<readonly TextBlock[]> {
  await findStory(ctx, id, 'read')
  const { formerVersionId } = await ctx.db.story.findUniqueOrThrow({
    where: { id },
    select: { formerVersionId: true },
  })
  return formerVersionId ? toTextBlocks(await versionDocument(ctx.db, formerVersionId)) : []
}
