'use client'

import { Keyboard, KeyRound, LogOut, Monitor, MonitorSmartphone, Moon, Sun } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { Avatar } from '#components/ui/avatar.tsx'
import { Menu, MenuChoice, MenuItem, MenuRule } from '#components/ui/menu.tsx'

import { SessionsDialog } from '#components/people/sessions-dialog.tsx'
import { useLeave } from '#components/people/use-leave.tsx'
import { setTheme, useTheme } from './theme.ts'

export type FramePerson = { id: string; name: string; email: string; roleLabel: string }

const LOOKS = [
  { value: 'auto', label: 'Like the system', icon: <Monitor /> },
  { value: 'light', label: 'Paper', icon: <Sun /> },
  { value: 'dark', label: 'Night', icon: <Moon /> },
] as const

/** Oneself: who is signed in, the look, the keys, sign-ins elsewhere, sign out. */
export function PersonMenu({ person, onKeysDialog }: { person: FramePerson; onKeysDialog: () => void }) {
  const theme = useTheme()
  const router = useRouter()
  const [sessions, setSessions] = useState(false)
  const { begin, question } = useLeave(person.id)
  return (
    <>
      <Menu
        align="start"
        side="right"
        trigger={
          <button
            type="button"
            aria-label={`${person.name}: your menu`}
            className="grid size-11 place-items-center rounded-full"
          >
            <Avatar id={person.id} name={person.name} silent />
          </button>
        }
      >
        <div className="px-2 pt-1.5 pb-2">
          <p className="font-medium">{person.name}</p>
          <p className="text-label text-ink-faint">
            {person.roleLabel} · {person.email}
          </p>
        </div>
        <MenuRule />
        <MenuChoice label="Look" value={theme} options={LOOKS} onChange={setTheme} />
        <MenuRule />
        <MenuItem icon={<Keyboard />} keys="?" onSelect={onKeysDialog}>
          Keys
        </MenuItem>
        <MenuItem icon={<KeyRound />} onSelect={() => router.push('/newsroom/seals')}>
          My key
        </MenuItem>
        <MenuItem icon={<MonitorSmartphone />} onSelect={() => setSessions(true)}>
          Where you are signed in
        </MenuItem>
        <MenuItem icon={<LogOut />} onSelect={begin}>
          Sign out
        </MenuItem>
      </Menu>
      {question}
      <SessionsDialog open={sessions} onOpenChange={setSessions} />
    </>
  )
}
