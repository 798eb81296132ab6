'use client'

import { Search } from 'lucide-react'
import Link from 'next/link'

import { cx } from '#components/ui/class-names.ts'
import { Tooltip } from '#components/ui/tooltip.tsx'

import { PersonMenu } from './person-menu.tsx'
import type { FramePerson } from './person-menu.tsx'
import { placeOf, placesFor } from './places.ts'
import type { FrameAbilities } from './places.ts'
import { Wordmark } from './wordmark.tsx'

type Props = {
  person: FramePerson
  abilities: FrameAbilities
  pathname: string
  onPalette: () => void
  onKeysDialog: () => void
}

const itemClasses =
  'flex h-13 w-full flex-col items-center justify-center gap-0.5 rounded-md text-label font-medium text-ink-soft transition-colors quick hover:bg-well hover:text-ink sm:w-18 [&_svg]:size-5'

/** The rail at the left, on a phone the bar at the foot: the places, the palette, oneself. */
export function Rail({ person, abilities, pathname, onPalette, onKeysDialog }: Props) {
  const here = placeOf(pathname)
  return (
    <nav
      aria-label="Newsroom"
      className="fixed z-30 flex border-hairline bg-panel max-sm:inset-x-0 max-sm:bottom-0 max-sm:border-t max-sm:pb-[env(safe-area-inset-bottom)] sm:inset-y-0 sm:left-0 sm:w-(--rail) sm:flex-col sm:border-r"
    >
      <Link
        prefetch={false}
        href="/newsroom"
        aria-label="Stet, to the desk"
        className="mx-auto mt-4 mb-5 rounded-sm max-sm:hidden"
      >
        <Wordmark />
      </Link>
      <ul className="flex flex-1 items-stretch max-sm:px-1 sm:flex-col sm:items-center sm:gap-1">
        {placesFor(abilities).map(({ href, label, icon: Icon, wideOnly }) => (
          <li key={href} className={wideOnly ? 'max-sm:hidden' : 'max-sm:flex-1'}>
            <Link
              prefetch={false}
              href={href}
              aria-current={href === here ? 'page' : undefined}
              className={cx(itemClasses, href === here && 'text-ink [&_svg]:text-accent sm:bg-well')}
            >
              <Icon strokeWidth={1.6} aria-hidden="true" />
              {label}
            </Link>
          </li>
        ))}
        <li className="max-sm:flex-1 sm:mt-auto">
          <Tooltip label="Find anything" keys="mod+k" side="right">
            <button type="button" onClick={onPalette} className={itemClasses}>
              <Search strokeWidth={1.6} aria-hidden="true" />
              Find
            </button>
          </Tooltip>
        </li>
        <li className="grid place-items-center max-sm:flex-1 sm:mt-1 sm:mb-3">
          <PersonMenu person={person} onKeysDialog={onKeysDialog} />
        </li>
      </ul>
    </nav>
  )
}
