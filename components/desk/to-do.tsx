import { Reply } from 'lucide-react'
import { Badge } from '#components/ui/badge.tsx'
import type { DeskItem } from './desk-types.ts'

/** That a reply came after readers had the story, and from whom; nothing where nothing waits. `short` where the headline needs the room. */
export function ToDo({ item, short = false }: { item: DeskItem; short?: boolean }) {
  const [first, ...more] = item.toDo
  if (!first) return null
  return (
    <Badge tone="amber">
      <Reply className="size-3 shrink-0" aria-hidden="true" />
      <span className="max-w-60 truncate">
        To do: reply
        <span className={short ? 'max-[1560px]:sr-only' : undefined}> from {first.party}</span>
      </span>
      {more.length > 0 ? <span>+{more.length}</span> : null}
    </Badge>
  )
}
