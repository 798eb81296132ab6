'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'

import { rememberMe } from '#components/people/me-here.ts'
import { Sweep } from '#components/people/sweep.tsx'
import { useShortcut } from '#components/ui/shortcuts.ts'

import { useCommands } from './commands.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { Palette } from './palette.tsx'
import type { FramePerson } from './person-menu.tsx'
import { placesFor } from './places.ts'
import type { FrameAbilities } from './places.ts'
import { Rail } from './rail.tsx'
import { setTheme } from './theme.ts'
import { useStartStory } from './use-start-story.ts'

const ADMIN_LEAVES = [
  { tab: 'people', label: 'Admin: people' },
  { tab: 'bylines', label: 'Admin: bylines' },
  { tab: 'sections', label: 'Admin: sections' },
]
const BARE = ['/newsroom/sign-in', '/newsroom/join']

type Props = { person: FramePerson | null; abilities: FrameAbilities; children: ReactNode }

/** The quiet frame around every page of the newsroom; the door's own pages and the signed-out stand bare. */
export function Frame({ person, abilities, children }: Props) {
  const pathname = usePathname()
  if (!person || BARE.some((path) => pathname.startsWith(path))) return <>{children}</>
  return (
    <Framed person={person} abilities={abilities} pathname={pathname}>
      {children}
    </Framed>
  )
}

function Framed({
  person,
  abilities,
  pathname,
  children,
}: Props & { person: FramePerson; pathname: string }) {
  const [palette, setPalette] = useState(false)
  const [keysDialog, setKeysDialog] = useState(false)

  const toggle = () => setPalette((open) => !open)
  useShortcut({
    keys: 'mod+k',
    label: 'Find anything',
    group: 'Everywhere',
    handler: toggle,
    whileTyping: true,
  })
  useShortcut({
    keys: 'mod+/',
    label: 'Find anything, also with text selected',
    group: 'Everywhere',
    handler: toggle,
    whileTyping: true,
  })
  useShortcut({ keys: '?', label: 'Show the keys', group: 'Everywhere', handler: () => setKeysDialog(true) })
  useFrameCommands(abilities, () => setKeysDialog(true))
  useEffect(() => rememberMe(person.id), [person.id])

  return (
    <>
      <a
        href="#page"
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the page
      </a>
      <Rail
        person={person}
        abilities={abilities}
        pathname={pathname}
        onPalette={() => setPalette(true)}
        onKeysDialog={() => setKeysDialog(true)}
      />
      <main
        id="page"
        tabIndex={-1}
        className="flex min-h-dvh flex-col outline-none [--sticky-top:var(--bar)] max-sm:pb-[calc(53px+env(safe-area-inset-bottom))] sm:pl-(--rail)"
      >
        {children}
      </main>
      <Palette open={palette} onOpenChange={setPalette} />
      <Sweep me={person.id} />
      <KeysDialog open={keysDialog} onOpenChange={setKeysDialog} />
    </>
  )
}

function useFrameCommands(abilities: FrameAbilities, showKeys: () => void) {
  const router = useRouter()
  const { start } = useStartStory()
  useCommands([
    ...(abilities.startsStories
      ? [{ id: 'new-story', label: 'New story', group: 'Do', keywords: ['write', 'draft'], run: start }]
      : []),
    ...placesFor(abilities).map((place) => ({
      id: `go ${place.href}`,
      label: place.label,
      group: 'Go to',
      keywords: ['go', ...place.keywords],
      run: () => router.push(place.href),
    })),
    ...(abilities.seesAdmin ? ADMIN_LEAVES : []).map(({ tab, label }) => ({
      id: `admin ${tab}`,
      label,
      group: 'Go to',
      keywords: ['administration', 'go'],
      run: () => router.push(`/newsroom/admin?tab=${tab}`),
    })),
    {
      id: 'readers-home',
      label: 'The front page, as readers see it',
      group: 'Go to',
      keywords: ['site', 'home'],
      run: () => void window.open('/'),
    },
    { id: 'keys', label: 'Show the keys', group: 'Do', keys: '?', run: showKeys },
    {
      id: 'theme-light',
      label: 'Look: paper',
      group: 'Do',
      keywords: ['theme', 'light'],
      run: () => setTheme('light'),
    },
    {
      id: 'theme-dark',
      label: 'Look: night',
      group: 'Do',
      keywords: ['theme', 'dark'],
      run: () => setTheme('dark'),
    },
    {
      id: 'theme-auto',
      label: 'Look: like the system',
      group: 'Do',
      keywords: ['theme'],
      run: () => setTheme('auto'),
    },
  ])
}
