'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { useZone } from '#components/ui/zone.tsx'
import { markSubject } from '../attribute/use-attribution.ts'
import { unmarkClaim } from '../claims/claim-actions.ts'
import { useEditing, useStory } from '../story-context.tsx'
import type { CommentRequestFact } from '../story-types.ts'
import { toRequestFields } from './request-fields.ts'
import type { RequestDraft } from './request-fields.ts'
import { useCommentSentence } from './use-comment-sentence.ts'
import { useStoryRefresh } from './use-story-refresh.ts'
import type { Tie } from './use-tie.ts'

const WORDS_GONE = 'Other words are selected now. Select the sentence again and tie it once more.'

/** What a request is tied to when it is saved: words that are marked now, words it had, or a sentence that is written for it. */
type Tying = { subject: Tie['subject']; keptId: string | null; sentence: string | null }

/** Saves a request with the words that say so. Whatever was marked or written goes again when the newsroom will not have the record. */
export function useSaveRequest(request: CommentRequestFact | null, onDone: () => void) {
  const trpc = useTRPC()
  const story = useStory()
  const zone = useZone()
  const { editors } = useEditing()
  const { insert, takeBack } = useCommentSentence()
  const { onSettled } = useStoryRefresh()
  const add = useMutation(trpc.sources.addCommentRequest.mutationOptions())
  const edit = useMutation(trpc.sources.editCommentRequest.mutationOptions())
  const [problem, setProblem] = useState<string | null>(null)

  const send = async (draft: RequestDraft, { subject, keptId, sentence }: Tying) => {
    setProblem(null)
    if (!sentence && subject && !markSubject(subject)) return setProblem(WORDS_GONE)
    const written = sentence ? insert(sentence, draft.party) : null
    const claimId = written ?? subject?.claimId ?? keptId
    const fields = toRequestFields(draft, request, { claimId, now: new Date(), zone })
    try {
      if (request) await edit.mutateAsync({ id: request.id, revision: request.revision, fields })
      else await add.mutateAsync({ storyId: story.id, fields })
      tell(told(request !== null, written !== null))
      onDone()
    } catch (error) {
      if (written) takeBack(written)
      else if (subject?.isNew) unmarkClaim(editors, subject.claimId)
      setProblem(sentenceOf(error))
    }
    await onSettled()
  }
  return {
    send: (...args: Parameters<typeof send>) => void send(...args),
    busy: add.isPending || edit.isPending,
    problem,
  }
}

function told(isChange: boolean, isWritten: boolean): string {
  const logged = isChange ? 'The request is changed' : 'The request is logged'
  return isWritten ? `${logged}, and the sentence is in the story.` : `${logged}.`
}
