'use client'

import { useRef } from 'react'
import { Input } from '#components/ui/input.tsx'
import { useShortcut } from '#components/ui/shortcuts.ts'

type Props = { text: string; onText: (text: string) => void }

/** The box in which the registry is searched. */
export function RegistrySearch({ text, onText }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useShortcut({ keys: '/', label: 'Search', group: 'Sources', handler: () => box.current?.focus() })
  return (
    <Input
      ref={box}
      inputMode="search"
      aria-label="Search sources"
      placeholder="Search sources"
      className="max-w-80"
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  )
}
