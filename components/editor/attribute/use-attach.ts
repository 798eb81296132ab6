'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { inferRouterInputs } from '@trpc/server'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import type { AppRouter } from '#lib/router.ts'
import { useEditing, useStory } from '../story-context.tsx'
import type { Attribution, Subject } from './use-attribution.ts'

type Attribute = inferRouterInputs<AppRouter>['sources']['attribute']

export type Attach = {
  /** Ties the words to a use that the story has. */
  link: (useId: string) => void
  /** Ties the words to a source under a new agreement. */
  agree: (source: Attribute['source'], use: Attribute['use']) => void
  busy: boolean
  /** Why the last try failed, as a sentence. */
  problem: string | null
}

/**
 * Ties the subject's words to a source: the mark goes on first, the row follows, and if the newsroom will not have it the mark
 * comes off again and the reason is said.
 */
export function useAttach(subject: Subject, attribution: Attribution): Attach {
  const trpc = useTRPC()
  const client = useQueryClient()
  const story = useStory()
  const { say } = useEditing()
  const link = useMutation(trpc.sources.linkUse.mutationOptions())
  const attribute = useMutation(trpc.sources.attribute.mutationOptions())
  const run = useMutation({
    mutationFn: async (send: () => Promise<unknown>) => {
      const unmark = attribution.mark()
      if (!unmark) throw new WordsGone()
      try {
        await send()
      } catch (error) {
        unmark()
        throw error
      }
      await client.invalidateQueries(trpc.stories.get.queryFilter({ id: story.id }))
    },
    onSuccess: () => {
      say('The words have a source now.')
      attribution.close()
    },
  })
  const ids = { storyId: story.id, claimId: subject.claimId }
  return {
    link: (useId) => run.mutate(() => link.mutateAsync({ ...ids, useId })),
    agree: (source, use) => run.mutate(() => attribute.mutateAsync({ ...ids, source, use })),
    busy: run.isPending,
    problem: run.error ? wordsFor(run.error) : null,
  }
}

class WordsGone extends Error {}

function wordsFor(error: unknown): string {
  return error instanceof WordsGone
    ? 'The words are not there any more. Close this and select them again.'
    : sentenceOf(error)
}
