'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Archive } from 'lucide-react'

import { sentenceOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'

import type { DeskItem } from './desk-types.ts'

/** What can be done with the stories marked with x. */
export function MarkedBar({ marked, onClear }: { marked: readonly DeskItem[]; onClear: () => void }) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queries = useQueryClient()
  const archive = useMutation({
    mutationFn: async () => {
      const answers = await Promise.allSettled(
        marked.map((item) =>
          client.stories.move.mutate({ id: item.id, to: 'archived', key: crypto.randomUUID() }),
        ),
      )
      return answers
        .filter((answer) => answer.status === 'rejected')
        .map((answer) => sentenceOf(answer.reason))
    },
    onSuccess: (refusals) => {
      const done = marked.length - refusals.length
      if (done > 0)
        tell(
          `${done} ${done === 1 ? 'story' : 'stories'} archived. They stand under Archive and can be brought back.`,
        )
      if (refusals[0]) tellError(`${refusals.length} not archived: ${refusals[0]}`)
      onClear()
    },
    onSettled: () => queries.invalidateQueries(trpc.stories.desk.pathFilter()),
  })
  if (marked.length === 0) return null
  return (
    <div
      role="toolbar"
      aria-label="Marked stories"
      className="fixed inset-x-0 bottom-4 z-20 mx-auto flex w-fit items-center gap-3 rounded-md bg-raised py-1.5 pr-1.5 pl-4 shadow-float rise-in max-sm:bottom-20"
    >
      <span className="numeric">{marked.length} marked</span>
      <Button look="quiet" onClick={onClear}>
        Unmark
      </Button>
      <Button onClick={() => archive.mutate()} busy={archive.isPending}>
        <Archive aria-hidden="true" />
        Archive
      </Button>
    </div>
  )
}
