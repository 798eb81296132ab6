'use client'

import type { ComponentProps, ReactNode } from 'react'

import { cx } from './class-names.ts'
import { Tooltip } from './tooltip.tsx'

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  /** What it does: the accessible name and the tooltip. */
  label: string
  /** Keys shown in the tooltip, such as "mod+k". */
  keys?: string
  pressed?: boolean
  children: ReactNode
}

/** A square button with an icon alone; its label stands in a tooltip. */
export function IconButton({ label, keys, pressed, className, children, ...rest }: Props) {
  return (
    <Tooltip label={label} {...(keys ? { keys } : {})}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        className={cx(
          'inline-flex size-control shrink-0 items-center justify-center rounded-md text-ink-soft transition-colors quick select-none',
          'hover:bg-well hover:text-ink aria-pressed:bg-accent-wash aria-pressed:text-accent data-[state=open]:bg-well data-[state=open]:text-ink',
          'disabled:pointer-events-none disabled:opacity-45 [&_svg]:size-4.5',
          className,
        )}
        {...rest}
      >
        {children}
      </button>
    </Tooltip>
  )
}
