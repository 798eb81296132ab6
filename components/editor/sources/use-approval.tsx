'use client'

import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { useStory } from '../story-context.tsx'
import type { UseView } from '../story-types.ts'
import { useStoryRefresh } from './use-story-refresh.ts'

/** Who approved that an unnamed source is used as agreed; nothing for sources with a name. */
export function ApprovedBy({ use }: { use: UseView }) {
  if (!use.anonymous) return null
  return (
    <p className="text-label text-ink-soft">
      {use.approved
        ? `Approved by ${use.approved.name}${use.approved.level === 'top' ? ', for the top of the story' : ''}`
        : 'Not approved yet'}
    </p>
  )
}

/** Approves the use, or takes the approval back, for editors who did not talk to the source themselves. */
export function ApproveUse({ use }: { use: UseView }) {
  const trpc = useTRPC()
  const { abilities } = useStory()
  const refresh = useStoryRefresh()
  const approve = useMutation(
    trpc.sources.approveUse.mutationOptions({
      ...refresh,
      onSuccess: ({ level }) => tell(level ? 'Approved as it is agreed now.' : 'The approval is taken back.'),
    }),
  )
  const { id: useId, revision, approved } = use
  const isDone = approved?.level === 'top' || (approved !== null && !abilities.approve_use_top)
  if (!use.anonymous || !abilities.approve_use || use.mine || use.obtainedByMe) return null
  if (approved?.level === 'top' && !abilities.approve_use_top) return null
  return (
    <Button
      look="quiet"
      busy={approve.isPending}
      onClick={() => approve.mutate({ useId, revision, approved: !isDone })}
    >
      {isDone ? 'Take the approval back' : 'Approve this use'}
    </Button>
  )
}
