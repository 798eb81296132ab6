'use client'

import { useQuery } from '@tanstack/react-query'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Note } from '#components/ui/note.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'

type Props = { storyId: string; onClose: () => void }

/** What stood in a story before most of it went, to read and to copy from. */
export function FormerText({ storyId, onClose }: Props) {
  const trpc = useTRPC()
  const former = useQuery(trpc.stories.former.queryOptions({ id: storyId }))
  return (
    <Dialog
      open
      onOpenChange={onClose}
      width="wide"
      title="What stood here"
      description="As it was before most of it went. Nothing changes while you read."
    >
      {former.error ? <Note tone="red">{sentenceOf(former.error)}</Note> : null}
      {former.data ? (
        <div className="grid gap-3 font-text">
          {former.data.map((block) => (
            <p
              key={`${block.part} ${block.index}`}
              className={block.part === 'headline' ? 'text-title font-medium' : ''}
            >
              {block.text}
            </p>
          ))}
        </div>
      ) : (
        <SkeletonRows rows={6} />
      )}
    </Dialog>
  )
}
