'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { OpenStory } from './open-story.tsx'
import type { Me } from './story-context.tsx'
import type { StoryView } from './story-types.ts'

type Props = {
  story: StoryView
  /** The document as it stood when the page was asked for, a Yjs update in base64; null where the socket brings it. */
  words: string | null
  me: Me
}

/** A story: its page in the middle, what is known about it at the right, the next step at the top. */
export function StoryPage({ story: given, words, me }: Props) {
  const trpc = useTRPC()
  // What came with the page is as fresh as an answer would be, and a question less before one can write.
  const story = useQuery(trpc.stories.get.queryOptions({ id: given.id }, { initialData: given }))
  return <OpenStory story={story.data} words={words} me={me} />
}
