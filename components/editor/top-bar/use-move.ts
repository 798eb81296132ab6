'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { inferRouterInputs } from '@trpc/server'
import { v7 } from 'uuid'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import type { AppRouter } from '#lib/router.ts'
import { whenSaved } from '../session/when-saved.ts'
import { useEditing, useStory } from '../story-context.tsx'

type Target = inferRouterInputs<AppRouter>['stories']['move']['to']

/** Takes a step of the workflow, after every word is saved, and says what happened. */
export function useMove(): { move: (to: Target, label: string) => void; moving: boolean } {
  const trpc = useTRPC()
  const client = useQueryClient()
  const story = useStory()
  const { session } = useEditing()
  const refresh = () => client.invalidateQueries(trpc.stories.get.queryFilter({ id: story.id }))
  const send = useMutation(trpc.stories.move.mutationOptions())
  const step = useMutation({
    mutationFn: async ({ to }: { to: Target; label: string }) => {
      if (!(await whenSaved(session))) return null
      const done = await send.mutateAsync({ id: story.id, to, key: v7() })
      await refresh()
      return done
    },
    onSuccess: (done, { label }) =>
      done
        ? tell(`Done: ${label}${openWords(done.openBlocks)}`)
        : tellError('Some words are not saved yet. Wait for “Saved”, then try again.'),
    onError: (error) => {
      tellError(sentenceOf(error))
      void refresh()
    },
  })
  return { move: (to, label) => step.mutate({ to, label }), moving: step.isPending }
}

function openWords(blocks: number): string {
  if (blocks === 0) return ''
  return blocks === 1
    ? '. One finding blocks publishing; the desk sees it.'
    : `. ${blocks} findings block publishing; the desk sees them.`
}
