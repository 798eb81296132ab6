'use client'

import { useEffect, useState } from 'react'
import type { ComponentProps } from 'react'
import { Input } from '#components/ui/input.tsx'

type Props = Omit<ComponentProps<typeof Input>, 'value' | 'onChange'> & {
  value: string
  onSettle: (value: string) => void
}

/** A field that is sent when one leaves it or presses Enter, and only if it changed; Escape takes the change back. */
export function SettledInput({ value, onSettle, ...rest }: Props) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const settle = () => {
    if (text.trim() !== value) onSettle(text.trim())
  }
  return (
    <Input
      {...rest}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
        if (event.key === 'Escape') setText(value)
      }}
    />
  )
}
