import { notFound } from 'next/navigation'
import { StoryPage } from '#components/editor/story-page.tsx'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { openingWords } from '#lib/stories/queries/opening-words.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import { requireCtx } from '../../require-actor.ts'

import '../../../../components/editor/editor.css'
import '../../../../components/editor/blocks/blocks.css'

type Props = { params: Promise<{ id: string }> }

/** A story in the newsroom. Whoever may not see it gets the same page as for a story that does not exist. */
export default async function Page({ params }: Props) {
  const { id } = await params
  const ctx = await requireCtx(`/newsroom/stories/${id}`)
  const [story, words] = await Promise.all([storyView(ctx, id), openingWords(ctx.db, id)]).catch(
    (error: unknown) => {
      if (error instanceof AppError && error.code === 'not_found') notFound()
      throw error
    },
  )
  const me = { id: ctx.actor.id, name: ctx.actor.name, email: ctx.actor.email }
  return <StoryPage story={story} words={words} me={me} />
}
