'use client'

import { useMutation } from '@tanstack/react-query'
import { PenLine } from 'lucide-react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { useStoryFindings } from '../inspector/story-findings.tsx'
import type { CommentRequestFact } from '../story-types.ts'
import { tiedTo } from './request-fields.ts'
import type { StoryClaim } from './story-claims.ts'
import { useCommentSentence } from './use-comment-sentence.ts'
import { useStoryRefresh } from './use-story-refresh.ts'

type Props = { request: CommentRequestFact; claim: StoryClaim | undefined }

/** What the story says of a request, if that is not what the log says: the standard sentence to insert, or to put in the place of the other. */
export function RequestSentence({ request, claim }: Props) {
  const trpc = useTRPC()
  const { onSettled } = useStoryRefresh()
  const { offered, insert, takeBack, replace, mayWrite } = useCommentSentence()
  const findings = useStoryFindings()
  const edit = useMutation(trpc.sources.editCommentRequest.mutationOptions({ onSettled }))
  const sentence = mayWrite ? offered(request) : null
  if (!sentence) return null
  if (claim) {
    const contradicts = findings?.some((finding) =>
      [finding.fix, ...(finding.fixes ?? [])].some(
        (fix) => fix?.kind === 'replace_comment_line' && fix.requestId === request.id,
      ),
    )
    if (!contradicts) return null
    return (
      <Note tone="amber">
        <p>The story does not say what the log says. The sentence would be:</p>
        <p className="my-1 font-text text-caption">“{sentence}”</p>
        <Button look="secondary" onClick={() => replace(sentence, claim.id)}>
          Replace the sentence
        </Button>
      </Note>
    )
  }
  const write = async () => {
    const claimId = insert(sentence, request.party)
    if (!claimId)
      return tellError('The story cannot be written in just now. Try again when the top bar says “Saved”.')
    try {
      await edit.mutateAsync({ id: request.id, revision: request.revision, fields: tiedTo(request, claimId) })
      tell('The sentence is in the story and tied to the log.')
    } catch (error) {
      takeBack(claimId)
      tellError(sentenceOf(error))
    }
  }
  return (
    <div className="grid justify-items-start gap-1">
      <p className="font-text text-caption text-ink-soft">“{sentence}”</p>
      <Button look="secondary" busy={edit.isPending} onClick={() => void write()}>
        <PenLine aria-hidden="true" /> Insert the sentence
      </Button>
    </div>
  )
}
