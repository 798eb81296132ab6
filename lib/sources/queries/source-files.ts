import type { Ctx } from '#lib/platform/context.ts'
import type { SourceFileView } from '../model/source-file.ts'
import { canRemoveFile } from '../policy.ts'
import { filesVisibleTo } from './find-file.ts'
import { findSource } from './find-source.ts'
import { openLabel } from './open-label.ts'
import { openSourceKey } from './open-source-key.ts'

/** The files of a source, newest first, or with `useId` the evidence for that use; what was removed stays as a line. */
export async function sourceFiles(
  ctx: Ctx,
  input: { sourceId: string; useId?: string | undefined },
): Promise<SourceFileView[]> {
  const source = await findSource(ctx, input.sourceId, 'see_files')
  const files = await ctx.db.sourceFile.findMany({
    where: {
      sourceId: source.id,
      ...(input.useId ? { useId: input.useId } : {}),
      ...filesVisibleTo(ctx.actor),
    },
    orderBy: { id: 'desc' },
    take: 200,
    include: {
      uploadedBy: { select: { name: true } },
      use: { select: { id: true, story: { select: { id: true, headlineText: true } } } },
    },
  })
  if (files.length === 0) return []
  const key = openSourceKey(source)
  return files.map((file) => ({
    id: file.id,
    name: openLabel(key, file).name,
    mediaType: file.mediaType,
    bytes: file.bytes,
    uploadedBy: file.uploadedBy.name,
    at: file.createdAt.toISOString(),
    removed: file.removedAt !== null,
    evidence: file.use && {
      useId: file.use.id,
      storyId: file.use.story.id,
      headline: file.use.story.headlineText,
    },
    abilities: { remove: file.removedAt === null && canRemoveFile(ctx.actor, source, file) },
  }))
}
