'use client'

import { useImperativeHandle } from 'react'
import type { ComponentProps } from 'react'

import { cx } from './class-names.ts'
import { useTypedEarly } from './typed-early.ts'

/** The look that everything one types into shares. */
export const inputClasses = cx(
  'w-full rounded-md bg-raised px-2.5 text-ui text-ink inset-ring inset-ring-edge outline-none transition-shadow quick',
  'hover:inset-ring-ink-soft focus-visible:inset-ring-2 focus-visible:inset-ring-accent aria-invalid:inset-ring-red',
  'disabled:bg-panel disabled:text-ink-faint [&[readonly]]:bg-panel',
)

/** One line to type into. Stands in a `Field`, or carries its own `aria-label`. Words typed before the page woke are heard. */
export function Input({ className, ref, ...rest }: ComponentProps<'input'>) {
  const box = useTypedEarly(rest.value)
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => box.current)
  return <input {...rest} ref={box} className={cx(inputClasses, 'h-control', className)} />
}
