import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { VersionsPage } from '#components/versions/versions-page.tsx'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { can } from '#lib/stories/policy.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import { requireCtx } from '../../../require-actor.ts'

export const metadata: Metadata = { title: 'Versions' }

type Props = { params: Promise<{ id: string }> }

/** The versions of a story. Whoever may not see it gets the same page as for a story that does not exist. */
export default async function Page({ params }: Props) {
  const { id } = await params
  const ctx = await requireCtx(`/newsroom/stories/${id}/versions`)
  const story = await findStory(ctx, id, 'read').catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound()
    throw error
  })
  const mayRestore = can(ctx.actor, 'write', story)
  return <VersionsPage storyId={id} headline={story.headlineText} mayRestore={mayRestore} />
}
