import { Eye, Lock, MessageSquare, PenLine } from 'lucide-react'
import { Badge } from '#components/ui/badge.tsx'
import type { DeskItem } from './desk-types.ts'
import { GUEST_WORDS } from './guest-words.ts'

const ICONS = { suggest: PenLine, comment: MessageSquare, read: Eye } as const

/** The words of a mark give way to its icon where the headline needs the room; they are still said. */
const SHORT = 'max-[1560px]:sr-only'

/**
 * That a draft is private, or how far one was let into somebody else's story; nothing for all others. `short` where the headline needs
 * the room.
 */
export function WhoseMark({ item, short = false }: { item: DeskItem; short?: boolean }) {
  if (!item.isPrivate && !item.guest) return null
  const Icon = item.guest ? ICONS[item.guest] : null
  return (
    <span className="inline-flex gap-1.5 font-normal">
      {item.isPrivate ? (
        <span title="Private">
          <Badge>
            <Lock className="size-3 shrink-0" aria-hidden="true" />
            <span className={short ? SHORT : undefined}>Private</span>
          </Badge>
        </span>
      ) : null}
      {item.guest && Icon ? (
        <span title={GUEST_WORDS[item.guest]}>
          <Badge tone="accent">
            <Icon className="size-3 shrink-0" aria-hidden="true" />
            <span className={short ? SHORT : undefined}>{GUEST_WORDS[item.guest]}</span>
          </Badge>
        </span>
      ) : null}
    </span>
  )
}
