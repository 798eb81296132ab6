'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { useStory } from '../story-context.tsx'

const SHORTEST_REASON = 10

/** Asks for the reason, and says what removing a passage for good does and what it cannot do. */
export function ScrubDialog({ pieces, onClose }: { pieces: string[]; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [key] = useState(() => v7())
  const story = useStory()
  const scrub = useScrub(onClose)
  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      title="Remove this passage for good?"
      description="It goes from the text wherever it stands, from everything that was ever typed here, from kept versions and comments. Nobody can bring it back."
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            Keep it
          </Button>
          <Button
            look="danger-solid"
            busy={scrub.isPending}
            disabled={reason.trim().length < SHORTEST_REASON}
            onClick={() => scrub.mutate({ id: story.id, pieces, reason: reason.trim(), key })}
          >
            Remove for good
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <blockquote className="grid max-h-40 gap-2 overflow-y-auto border-l-2 border-rule pl-3 font-text">
          {pieces.map((piece, index) => (
            <p key={index}>{piece}</p>
          ))}
        </blockquote>
        <p className="text-ui text-ink-soft">
          It cannot reach versions that readers had, backups, what browsers that have the story keep until
          their people sign out, and what somebody copied.
        </p>
        <Field
          label="Why"
          hint="Kept in the log of deeds, without the passage. Do not repeat its words here."
          error={scrub.error ? sentenceOf(scrub.error) : null}
        >
          {(control) => (
            <Textarea
              {...control}
              value={reason}
              maxLength={1000}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  )
}

function useScrub(onDone: () => void) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { id } = useStory()
  return useMutation(
    trpc.stories.scrub.mutationOptions({
      onSuccess: ({ places, versions }) => {
        tell(
          `Removed from ${places} ${places === 1 ? 'place' : 'places'} and ${versions} kept ${versions === 1 ? 'version' : 'versions'}.`,
        )
        onDone()
      },
      onSettled: () => client.invalidateQueries(trpc.stories.get.queryFilter({ id })),
    }),
  )
}
