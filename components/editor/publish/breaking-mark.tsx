'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BreakingWords } from '#components/desk/breaking-words.tsx'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Note } from '#components/ui/note.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { StoryView } from '../story-types.ts'
import { useStory } from '../story-context.tsx'

type Breaking = NonNullable<StoryView['breaking']>

/** In the top bar of a story that went out on breaking: by when it is to be cleared. A press shows with what, and clears it. */
export function BreakingMark() {
  const { breaking } = useStory()
  const [open, setOpen] = useState(false)
  if (!breaking) return null
  return (
    <>
      <button
        type="button"
        className="min-w-0 rounded-sm pointer-coarse:min-h-11"
        onClick={() => setOpen(true)}
      >
        <BreakingWords dueAt={breaking.dueAt} />
      </button>
      <BreakingDialog breaking={breaking} open={open} onClose={() => setOpen(false)} />
    </>
  )
}

type DialogProps = { breaking: Breaking; open: boolean; onClose: () => void }

function BreakingDialog({ breaking, open, onClose }: DialogProps) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { id: storyId, abilities } = useStory()
  const clear = useMutation(
    trpc.publishing.clearBreaking.mutationOptions({
      onSuccess: () => {
        tell('Cleared. Nothing stands on breaking any more.')
        onClose()
      },
      onSettled: () => client.invalidateQueries(trpc.stories.get.queryFilter({ id: storyId })),
    }),
  )
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title="Out on breaking"
      description="Readers have this story with what blocked it. Mend it and publish, or override with a reason; then clear it."
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
          {abilities.publish ? (
            <Button look="primary" busy={clear.isPending} onClick={() => clear.mutate({ storyId })}>
              Clear
            </Button>
          ) : null}
        </>
      }
    >
      <div className="grid gap-3 text-ui text-ink">
        {clear.isError ? <Note tone="red">{sentenceOf(clear.error)}</Note> : null}
        <p className="text-pretty wrap-anywhere">
          {breaking.byName}, <Moment at={breaking.releasedAt} />: <q>{breaking.reason}</q>
        </p>
        <h3 className="text-label font-semibold text-ink-faint">It went out with</h3>
        <ul className="grid gap-2">
          {breaking.findings.map((finding) => (
            <li key={`${finding.rule} ${finding.key}`} className="text-pretty wrap-anywhere">
              {finding.message}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
