'use client'

import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { QueryState } from '#components/admin/query-state.tsx'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { SourceCard } from './source-card.tsx'

type Props = { id: string | null; onOpen: (id: string) => void; onClose: () => void }

/** The source that is open, beside the list; over it on a phone. */
export function SourcePane({ id, onOpen, onClose }: Props) {
  if (!id) return null
  return (
    <aside
      aria-label="Source"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      className="sticky top-(--bar) h-[calc(100dvh-var(--bar))] w-(--inspector) shrink-0 overflow-y-auto border-l border-hairline bg-panel max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:w-auto max-lg:border-l-0 max-lg:pb-20"
    >
      <div className="absolute top-2 right-2 z-10">
        <IconButton label="Close" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <SourceOf key={id} id={id} onOpen={onOpen} />
    </aside>
  )
}

function SourceOf({ id, onOpen }: { id: string; onOpen: (id: string) => void }) {
  const trpc = useTRPC()
  const source = useQuery(trpc.sources.get.queryOptions({ id }))
  return source.data ? <SourceCard source={source.data} onOpen={onOpen} /> : <QueryState query={source} />
}
