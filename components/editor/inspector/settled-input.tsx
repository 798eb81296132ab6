'use client'

import { useState } from 'react'
import type { ComponentProps } from 'react'
import { Input } from '#components/ui/input.tsx'

type Props = Omit<ComponentProps<typeof Input>, 'value' | 'onChange'> & {
  value: string
  onSettle: (value: string) => void
}

/** A field that is sent when one leaves it or presses Enter, and only if it changed; Escape takes the change back. */
export function SettledInput({ value, onSettle, ...rest }: Props) {
  const [known, setKnown] = useState(value)
  // What was typed stays until a new value comes, so that nothing is lost when it could not be saved.
  const [draft, setDraft] = useState<string | null>(null)
  if (value !== known) {
    setKnown(value)
    setDraft(null)
  }
  const settle = () => {
    if (draft === null) return
    if (draft.trim() === value) setDraft(null)
    else onSettle(draft.trim())
  }
  return (
    <Input
      {...rest}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
        if (event.key === 'Escape') setDraft(null)
      }}
    />
  )
}
