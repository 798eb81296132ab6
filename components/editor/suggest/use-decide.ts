'use client'

import { useMutation } from '@tanstack/react-query'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import type { Decision } from '#lib/document/suggestions/settle.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { whenSaved } from '../session/when-saved.ts'
import { decide } from './decide.ts'

/** Accepts or rejects suggestions, says so, and leaves a line in the audit log once the words are saved. */
export function useDecide(): (ids: readonly string[], decision: Decision) => void {
  const { editors, session, say } = useEditing()
  const { id: storyId } = useStory()
  const trpc = useTRPC()
  const { mutateAsync: record } = useMutation(trpc.suggestions.decided.mutationOptions())
  return (ids, decision) => {
    if (!decide({ editors, session }, new Set(ids), decision)) {
      tell('That suggestion is in the text no more.')
      return
    }
    const words = decidedWords(ids.length, decision)
    say(words)
    tell(words, () => session.undo.undo())
    const word: 'accepted' | 'rejected' = decision === 'accept' ? 'accepted' : 'rejected'
    const decided = { storyId, ids: [...ids], decision: word }
    void whenSaved(session)
      .then((isSaved) => (isSaved ? record(decided) : undefined))
      .catch((error: unknown) => tellError(`${words} It could not be noted in the log: ${sentenceOf(error)}`))
  }
}

function decidedWords(count: number, decision: Decision): string {
  const done = decision === 'accept' ? 'accepted' : 'rejected'
  return count === 1 ? `Suggestion ${done}.` : `${count} suggestions ${done}.`
}
