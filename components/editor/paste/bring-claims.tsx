'use client'

import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Note } from '#components/ui/note.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { dropMarks } from '../claims/claim-actions.ts'
import { StatusLine } from '../claims/status-line.tsx'
import { useStoryRefresh } from '../sources/use-story-refresh.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { broughtWords, questionTitle } from './question-words.ts'
import type { Arrivals, CopyPreview, Question } from './use-arrivals.ts'

/** Asks whether the sources of words that were pasted from another story come along. The words themselves are in already. */
export function BringClaims({ arrivals }: { arrivals: Arrivals }) {
  const { question, answered } = arrivals
  return question ? <Ask key={question.claims[0]?.as} question={question} onDone={answered} /> : null
}

function Ask({ question, onDone }: { question: Question; onDone: () => void }) {
  const trpc = useTRPC()
  const { id: storyId } = useStory()
  const { editors } = useEditing()
  const refresh = useStoryRefresh()
  const { fromStoryId, claims, preview } = question
  const wordsOnly = () => {
    dropMarks(editors, claims)
    tell('The words came without their sources.')
    onDone()
  }
  const bring = useMutation(
    trpc.sources.copyClaims.mutationOptions({
      ...refresh,
      onSuccess: ({ sources, leftOut }) => {
        tell(broughtWords(sources, leftOut))
        onDone()
      },
    }),
  )
  const mayBring = preview.sources.length > 0
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !bring.isPending && wordsOnly()}
      title={questionTitle(preview)}
      description={
        mayBring
          ? 'The words are in. Their sources can come along under the same agreements, to be approved and verified again in this story.'
          : 'The words are in. Attribute them to sources that you may use.'
      }
      actions={
        <>
          <Button look={mayBring ? 'secondary' : 'primary'} disabled={bring.isPending} onClick={wordsOnly}>
            Paste the words only
          </Button>
          {mayBring ? (
            <Button
              look="primary"
              autoFocus
              busy={bring.isPending}
              onClick={() =>
                bring.mutate({ storyId, fromStoryId, claims: claims.map(({ from, as }) => ({ from, as })) })
              }
            >
              Bring them as unverified
            </Button>
          ) : null}
        </>
      }
    >
      <Contents preview={preview} />
    </Dialog>
  )
}

function Contents({ preview }: { preview: CopyPreview }) {
  const { sources, leftOut, requests } = preview
  return (
    <div className="grid gap-3 text-ui">
      {sources.length > 0 ? (
        <ul aria-label="Sources that can come along" className="grid gap-1">
          {sources.map(({ label, recordStatus }, index) => (
            <li key={index} className="flex justify-between gap-3">
              <span className="min-w-0 truncate">{label}</span>
              <span className="shrink-0 text-label text-ink-faint">
                <StatusLine status={recordStatus} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {leftOut.length > 0 ? (
        <Note tone="amber">
          {leftOut.length === 1 ? 'One source stays behind' : `${leftOut.length} sources stay behind`}, for
          only those who were told who it is may use it: {leftOut.map((name) => `“${name}”`).join(', ')}
        </Note>
      ) : null}
      {requests > 0 ? (
        <p className="text-label text-ink-soft">
          {requests === 1 ? 'One request' : `${requests} requests`} for comment stays with the other story.
          Log it here if it was about this one too.
        </p>
      ) : null}
    </div>
  )
}
