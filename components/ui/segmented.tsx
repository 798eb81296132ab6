'use client'

import { ToggleGroup as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type Props<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: ReactNode; name?: string }[]
  onChange: (value: T) => void
}

/** A choice of two to five that shows all of them at once. */
export function Segmented<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <Radix.Root
      type="single"
      value={value}
      aria-label={label}
      onValueChange={(next) => {
        const option = options.find((candidate) => candidate.value === next)
        if (option) onChange(option.value)
      }}
      className="inline-flex h-control w-fit shrink-0 rounded-md bg-well p-0.5"
    >
      {options.map((option) => (
        <Radix.Item
          key={option.value}
          value={option.value}
          aria-label={option.name}
          className="inline-flex min-w-8 items-center justify-center gap-1.5 rounded-[4px] px-2.5 text-ui font-medium whitespace-nowrap text-ink-soft transition-colors quick hover:text-ink data-[state=on]:bg-raised data-[state=on]:text-ink data-[state=on]:shadow-[0_0_0_1px_var(--hairline)] [&_svg]:size-4"
        >
          {option.label}
        </Radix.Item>
      ))}
    </Radix.Root>
  )
}
