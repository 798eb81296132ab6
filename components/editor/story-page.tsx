'use client'

import { useQuery } from '@tanstack/react-query'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import { OpenStory } from './open-story.tsx'
import { StorySkeleton } from './story-skeleton.tsx'

type Props = { storyId: string; me: { id: string; name: string } }

/** A story: its page in the middle, what is known about it at the right, the next step at the top. */
export function StoryPage({ storyId, me }: Props) {
  const trpc = useTRPC()
  const story = useQuery(trpc.stories.get.queryOptions({ id: storyId }))
  if (story.data) return <OpenStory story={story.data} me={me} />
  if (!story.error) return <StorySkeleton />
  return (
    <div className="mx-auto mt-16 w-full max-w-120 px-4">
      <Note tone="red" action={<Button onClick={() => void story.refetch()}>Try again</Button>}>
        {sentenceOf(story.error)}
      </Note>
    </div>
  )
}
