'use client'

import { Check, Minus } from 'lucide-react'
import { Checkbox as Radix } from 'radix-ui'
import { useId } from 'react'
import type { ReactNode } from 'react'

type Props = {
  checked: boolean | 'indeterminate'
  onChange: (checked: boolean) => void
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
  /** Leaves the label to screen readers, as in a table's first column. */
  bare?: boolean
}

/** A box to tick, with its words. */
export function Checkbox({ checked, onChange, label, hint, disabled = false, bare = false }: Props) {
  const id = useId()
  return (
    <div className="flex items-start gap-2">
      <Radix.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onChange(next === true)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="relative mt-0.5 grid size-4 shrink-0 place-items-center rounded-sm bg-raised text-on-accent inset-ring inset-ring-edge transition-colors quick before:absolute before:-inset-2 hover:inset-ring-ink-soft disabled:opacity-50 data-[state=checked]:bg-accent data-[state=checked]:inset-ring-accent data-[state=indeterminate]:bg-accent data-[state=indeterminate]:inset-ring-accent"
      >
        <Radix.Indicator>
          {checked === 'indeterminate' ? (
            <Minus className="size-3" strokeWidth={3} />
          ) : (
            <Check className="size-3" strokeWidth={3} />
          )}
        </Radix.Indicator>
      </Radix.Root>
      <div className={bare ? 'sr-only' : 'grid'}>
        <label htmlFor={id} className="text-ui text-ink">
          {label}
        </label>
        {hint ? (
          <span id={`${id}-hint`} className="text-label text-ink-faint">
            {hint}
          </span>
        ) : null}
      </div>
    </div>
  )
}
