'use client'

import type { inferRouterOutputs } from '@trpc/server'
import { useCallback, useState } from 'react'
import { problemOf, sentenceOf, useTRPCClient } from '#components/rpc/rpc.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import type { AppRouter } from '#lib/router.ts'
import { dropMarks } from '../claims/claim-actions.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import type { ForeignClaim } from './adopt.ts'
import type { Arrival } from './foreign.ts'
import { useBringPhotos } from './use-bring-photos.ts'

export type CopyPreview = inferRouterOutputs<AppRouter>['sources']['copyPreview']

/** Claims of one other story that lie on pasted words, waiting for somebody to say whether their sources come along. */
export type Question = { fromStoryId: string; claims: ForeignClaim[]; preview: CopyPreview }

export type Arrivals = {
  question: Question | null
  arrive: (arrival: Arrival) => void
  /** The first question is answered. */
  answered: () => void
}

/** Asks about the sources of pasted words, one other story after the other. What can have no answer is said at once. */
export function useArrivals(storyId: string, editors: PartEditors): Arrivals {
  const rpc = useTRPCClient()
  const bringPhotos = useBringPhotos(storyId, editors)
  const [questions, setQuestions] = useState<readonly Question[]>([])

  const arrive = useCallback(
    ({ claims, photos, lost }: Arrival) => {
      if (lost.photos > 0) tell('The photos stay with the other story. Use them here from Photos.')
      for (const [fromStoryId, group] of Map.groupBy(photos, (photo) => photo.storyId))
        void bringPhotos(fromStoryId, group)
      if (lost.claims > 0) tell(UNKNOWN_ORIGIN)
      for (const [fromStoryId, group] of Map.groupBy(claims, (claim) => claim.storyId)) {
        const ids = { storyId, fromStoryId, claimIds: group.map((claim) => claim.from) }
        const asked = rpc.sources.copyPreview.query(ids).then((preview) => {
          if (preview.sources.length + preview.leftOut.length > 0)
            return setQuestions((before) => [...before, { fromStoryId, claims: group, preview }])
          dropMarks(editors, group)
          if (preview.requests > 0) tell('The request for comment stays with the other story.')
        })
        asked.catch((error: unknown) => {
          dropMarks(editors, group)
          tellError(refusal(error))
        })
      }
    },
    [rpc, storyId, editors, bringPhotos],
  )
  const answered = useCallback(() => setQuestions((before) => before.slice(1)), [])
  return { question: questions[0] ?? null, arrive, answered }
}

const UNKNOWN_ORIGIN =
  'The words came without their sources: the clipboard does not say which story they are from. Attribute them here.'

function refusal(error: unknown): string {
  return problemOf(error)?.code === 'not_found'
    ? 'The words came without their sources: you cannot open the story they are from. Attribute them here.'
    : `The words came without their sources. ${sentenceOf(error)}`
}
