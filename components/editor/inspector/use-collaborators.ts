'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import type { StoryAccess } from '#lib/stories/policy.ts'
import { useStory } from '../story-context.tsx'

type Named = { id: string; name: string }

/** Lets people into the story, changes how far, and takes them out. Says what went wrong itself. */
export function useCollaborators() {
  const trpc = useTRPC()
  const client = useQueryClient()
  const story = useStory()
  const choices = useQuery(trpc.stories.choices.queryOptions())
  const options = {
    onError: (error: unknown) => tellError(sentenceOf(error)),
    onSettled: () => client.invalidateQueries(trpc.stories.get.queryFilter({ id: story.id })),
  }
  const add = useMutation(trpc.stories.addCollaborator.mutationOptions(options))
  const remove = useMutation(trpc.stories.removeCollaborator.mutationOptions(options))
  const people = choices.data?.people ?? []
  const inside = new Set([story.author.id, ...story.collaborators.map(({ id }) => id)])
  return {
    /** Who could be let in: everybody who works here and is not in yet. */
    others: people.filter(({ id }) => !inside.has(id)),
    /** Whether this person writes stories at all, and so could be a co-author. */
    mayWrite: (id: string) => people.find((person) => person.id === id)?.writes ?? true,
    letIn: ({ id, access }: { id: string; access: StoryAccess }) =>
      add.mutate({ id: story.id, personId: id, access }),
    takeOut: ({ id, name }: Named) =>
      remove.mutate(
        { id: story.id, personId: id },
        { onSuccess: () => tell(`${name} is out of the story. What they wrote stays.`) },
      ),
    busy: add.isPending,
  }
}
