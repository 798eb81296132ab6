import { Lock } from 'lucide-react'
import { Badge } from '#components/ui/badge.tsx'
import type { DeskItem } from './desk-types.ts'
import { GUEST_WORDS } from './guest-words.ts'

/** That a draft is private, or how far one was let into somebody else's story; nothing for all others. */
export function WhoseMark({ item }: { item: DeskItem }) {
  if (!item.isPrivate && !item.guest) return null
  return (
    <span className="inline-flex gap-1.5 font-normal">
      {item.isPrivate ? (
        <Badge>
          <Lock className="size-3 shrink-0" aria-hidden="true" />
          Private
        </Badge>
      ) : null}
      {item.guest ? <Badge tone="accent">{GUEST_WORDS[item.guest]}</Badge> : null}
    </span>
  )
}
