'use client'

import { Check, ChevronsUpDown } from 'lucide-react'
import { Select as Radix } from 'radix-ui'

import { cx } from './class-names.ts'
import type { FieldControl } from './field.tsx'
import { inputClasses } from './input.tsx'
import { layers } from './layers.ts'

type Option<T extends string> = { value: T; label: string; hint?: string }

type Props<T extends string> = Partial<FieldControl> & {
  value: T | null
  options: readonly Option<T>[]
  onChange: (value: T) => void
  placeholder?: string
  disabled?: boolean
  'aria-label'?: string
  className?: string
}

/** Chooses one of a few. `value` is null while nothing is chosen. */
export function Select<T extends string>({
  value,
  options,
  onChange,
  placeholder = 'Choose',
  disabled = false,
  className,
  ...control
}: Props<T>) {
  return (
    <Radix.Root
      value={value ?? ''}
      disabled={disabled}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next)
        if (chosen) onChange(chosen.value)
      }}
    >
      <Radix.Trigger
        className={cx(
          inputClasses,
          'flex h-control items-center justify-between gap-2 text-left data-placeholder:text-ink-faint',
          className,
        )}
        {...control}
      >
        <span className="truncate">
          <Radix.Value placeholder={placeholder} />
        </span>
        <ChevronsUpDown className="size-3.5 shrink-0 text-ink-faint" aria-hidden="true" />
      </Radix.Trigger>
      <Radix.Portal container={layers()}>
        <Radix.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) overflow-hidden rounded-md bg-raised p-1 shadow-float rise-in"
        >
          <Radix.Viewport>
            {options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                className="relative flex min-h-control items-center rounded-sm py-1.5 pr-3 pl-7 text-ui outline-none select-none data-highlighted:bg-well"
              >
                <Radix.ItemIndicator className="absolute left-1.5">
                  <Check className="size-4 text-accent" />
                </Radix.ItemIndicator>
                <span>
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                  {option.hint ? (
                    <span className="block text-label text-ink-faint">{option.hint}</span>
                  ) : null}
                </span>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
