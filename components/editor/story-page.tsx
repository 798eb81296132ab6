'use client'

import { useQuery } from '@tanstack/react-query'
import { problemOf, sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import { KeptWords } from './kept/kept-words.tsx'
import { OpenStory } from './open-story.tsx'
import type { Me } from './story-context.tsx'
import type { StoryView } from './story-types.ts'
import { StorySkeleton } from './story-skeleton.tsx'

type Props = { story: StoryView; me: Me }

/** A story: its page in the middle, what is known about it at the right, the next step at the top. */
export function StoryPage({ story: given, me }: Props) {
  const trpc = useTRPC()
  // What came with the page is as fresh as an answer would be, and a question less before one can write.
  const story = useQuery(trpc.stories.get.queryOptions({ id: given.id }, { initialData: given }))
  if (story.data) return <OpenStory story={story.data} me={me} />
  if (!story.error) return <StorySkeleton />
  return (
    <div className="mx-auto mt-16 w-full max-w-180 px-4">
      <Note tone="red" action={<Button onClick={() => void story.refetch()}>Try again</Button>}>
        {sentenceOf(story.error)}
      </Note>
      {(problemOf(story.error)?.status ?? 500) >= 500 ? (
        <KeptWords storyId={given.id} personId={me.id} />
      ) : null}
    </div>
  )
}
