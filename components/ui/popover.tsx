'use client'

import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

import { cx } from './class-names.ts'
import { layers } from './layers.ts'

type Props = {
  trigger?: ReactNode
  /** Where it points when no trigger opens it (text that is selected). */
  anchor?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  label: string
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'right' | 'bottom' | 'left'
  className?: string
  children: ReactNode
}

/** A slip of paper beside what it is about. Escape or a press elsewhere puts it away. */
export function Popover({
  trigger,
  anchor,
  open,
  onOpenChange,
  label,
  align = 'start',
  side = 'bottom',
  className,
  children,
}: Props) {
  return (
    <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      {anchor ? <Radix.Anchor asChild>{anchor}</Radix.Anchor> : null}
      <Radix.Portal container={layers()}>
        <Radix.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className={cx(
            'z-50 max-w-[calc(100vw-16px)] rounded-md bg-raised p-3 shadow-float outline-none rise-in',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
