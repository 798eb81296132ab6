'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Segmented } from '#components/ui/segmented.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { TaskEnding } from '#lib/stories/model/story-task.ts'
import { useStoryRefresh } from '../sources/use-story-refresh.ts'
import type { StoryView } from '../story-types.ts'

type Props = { task: StoryView['tasks'][number]; onClose: () => void }

const ENDINGS: readonly { value: TaskEnding; label: string }[] = [
  { value: 'updated', label: 'The story is updated' },
  { value: 'nothing', label: 'Nothing changes' },
]

/** Says what was done about a reply. It stays with the story, and with whoever said it. */
export function FinishTask({ task, onClose }: Props) {
  const trpc = useTRPC()
  const { onSettled } = useStoryRefresh()
  const [did, setDid] = useState<TaskEnding>('updated')
  const [note, setNote] = useState(
    task.publishedSince === null ? '' : `Version ${task.publishedSince} carries it.`,
  )
  const finish = useMutation(
    trpc.stories.finishTask.mutationOptions({
      onSettled,
      onSuccess: () => tell('Done. It is off the desk’s “To do”.'),
    }),
  )
  const send = (event: React.FormEvent) => {
    event.preventDefault()
    finish.mutate({ id: task.id, did, note })
  }
  return (
    <form onSubmit={send} aria-label="What was done" className="grid gap-3">
      <Segmented label="What was done" value={did} options={ENDINGS} onChange={setDid} />
      <Field
        label={did === 'nothing' ? 'Why nothing changes' : 'Note'}
        optional={did === 'updated'}
        error={finish.error ? sentenceOf(finish.error) : null}
      >
        {(control) => (
          <Input
            {...control}
            autoFocus
            required={did === 'nothing'}
            maxLength={1_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Not yet
        </Button>
        <Button type="submit" look="primary" busy={finish.isPending}>
          Take it off “To do”
        </Button>
      </div>
    </form>
  )
}
