import { BookUser, Images, ListChecks, MessagesSquare, Newspaper, Settings2 } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'

export type Place = {
  href: string
  label: string
  icon: LucideIcon
  keywords: string[]
  /** A phone's bar has no room for it; the palette leads there. */
  wideOnly?: boolean
}

/** What of the newsroom this person may enter. Decided by the server. */
export type FrameAbilities = { seesAdmin: boolean; startsStories: boolean }

const PLACES: readonly (Place & { needs?: keyof FrameAbilities })[] = [
  { href: '/newsroom', label: 'Desk', icon: Newspaper, keywords: ['stories', 'list', 'home'] },
  { href: '/newsroom/sources', label: 'Sources', icon: BookUser, keywords: ['people', 'registry'] },
  {
    href: '/newsroom/requests',
    label: 'Requests',
    icon: MessagesSquare,
    keywords: ['comment', 'reply', 'overdue', 'asked', 'waiting'],
  },
  { href: '/newsroom/photos', label: 'Photos', icon: Images, keywords: ['pictures', 'images', 'library'] },
  {
    href: '/newsroom/rules',
    label: 'Rules',
    icon: ListChecks,
    keywords: ['checks', 'severity', 'words', 'spelling', 'style'],
    wideOnly: true,
  },
  {
    href: '/newsroom/admin',
    label: 'Admin',
    icon: Settings2,
    keywords: ['settings'],
    needs: 'seesAdmin',
  },
]

/** The places in the rail, in order. */
export function placesFor(abilities: FrameAbilities): readonly Place[] {
  return PLACES.filter((place) => !place.needs || abilities[place.needs])
}

/** Which place an address lies in; stories belong to the desk. */
export function placeOf(pathname: string): string {
  const inner = PLACES.filter((place) => place.href !== '/newsroom').find(
    (place) => pathname === place.href || pathname.startsWith(`${place.href}/`),
  )
  return inner?.href ?? '/newsroom'
}
