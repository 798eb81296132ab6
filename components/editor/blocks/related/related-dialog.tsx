'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Input } from '#components/ui/input.tsx'
import { useStory } from '../../story-context.tsx'

type Props = { onChoose: (storyId: string) => void; onClose: () => void }

const SHOWN = 8

/** Asks which story of the newsroom to point to. */
export function RelatedDialog({ onChoose, onClose }: Props) {
  const trpc = useTRPC()
  const { id: here } = useStory()
  const [text, setText] = useState('')
  const search = useDeferredValue(text.trim())
  const found = useQuery(
    trpc.stories.desk.queryOptions(search ? { search } : {}, { placeholderData: (before) => before }),
  )
  const stories = (found.data?.items ?? []).filter(({ id }) => id !== here).slice(0, SHOWN)
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="Point to a story"
      description="Readers see its headline while it is published."
    >
      <div className="grid gap-2 pb-4">
        <Input
          aria-label="Search stories"
          autoFocus
          placeholder="Search headlines and words"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <ul className="grid" aria-label="Stories found">
          {stories.map((story) => (
            <li key={story.id}>
              <button
                type="button"
                onClick={() => onChoose(story.id)}
                className="flex min-h-control w-full items-baseline gap-3 rounded-sm px-2 py-1.5 text-left hover:bg-well"
              >
                <span className="min-w-0 flex-1 font-text text-caption text-ink">
                  {story.headline || 'A story without a headline'}
                </span>
                <span className="text-label text-ink-soft">{story.stateLabel}</span>
              </button>
            </li>
          ))}
        </ul>
        {found.data && stories.length === 0 ? (
          <p className="text-ui text-ink-soft">No story fits these words. Try a word of its headline.</p>
        ) : null}
      </div>
    </Dialog>
  )
}
