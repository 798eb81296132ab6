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

/** Takes a story from readers. Its address stays and says why it is gone. */
export function WithdrawDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const story = useStory()
  const [text, setText] = useState('')
  const [key] = useState(() => v7())
  const withdraw = useMutation(
    trpc.publishing.withdraw.mutationOptions({
      onSuccess: () => {
        tell('Withdrawn. Readers see the notice in its place.')
        onClose()
      },
      onSettled: () => client.invalidateQueries(trpc.stories.get.queryFilter({ id: story.id })),
    }),
  )
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title="Withdraw this story?"
      description="Readers no longer get it. Its address stays and shows the notice."
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            Keep it
          </Button>
          <Button
            look="danger-solid"
            busy={withdraw.isPending}
            disabled={!text.trim()}
            onClick={() => withdraw.mutate({ storyId: story.id, text: text.trim(), key })}
          >
            Withdraw from readers
          </Button>
        </>
      }
    >
      <Field
        label="What readers are told"
        hint="Why the story is gone, in a sentence or two."
        error={withdraw.error ? sentenceOf(withdraw.error) : null}
      >
        {(control) => (
          <Textarea
            {...control}
            value={text}
            maxLength={4000}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  )
}
