'use client'

import { useQueryClient } from '@tanstack/react-query'
import { problemOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { StoryDesk } from './story-desk.tsx'
import { useSession } from './session/use-session.ts'
import { StoryViewProvider } from './story-context.tsx'
import type { Me } from './story-context.tsx'
import { StorySkeleton } from './story-skeleton.tsx'
import type { StoryView } from './story-types.ts'

type Props = { story: StoryView; words: string | null; me: Me }

/** Opens the session of a story whose rows are here, and keeps the rows fresh when commands change them. */
export function OpenStory({ story, words, me }: Props) {
  const trpc = useTRPC()
  const rpc = useTRPCClient()
  const client = useQueryClient()
  const session = useSession({
    storyId: story.id,
    personId: me.id,
    words,
    mayWrite: story.abilities.write || story.abilities.suggest,
    keepsJournal: story.abilities.write || story.abilities.suggest || story.abilities.comment,
    onStoryChanged: () => void client.invalidateQueries(trpc.stories.get.queryFilter({ id: story.id })),
    whyRefused: async () => {
      const code = await rpc.stories.get.query({ id: story.id }).then(
        () => null,
        (error: unknown) => problemOf(error)?.code,
      )
      if (code === 'not_signed_in') return 'signed_out'
      return code === 'not_found' ? 'not_yours' : null
    },
  })
  if (!session) return <StorySkeleton />
  return (
    <StoryViewProvider value={story}>
      <StoryDesk key={session.ydoc.guid} session={session} me={me} />
    </StoryViewProvider>
  )
}
