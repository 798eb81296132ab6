import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'

import { cx } from './class-names.ts'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-solid'

const LOOKS: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong active:bg-accent-strong',
  secondary:
    'bg-raised text-ink inset-ring inset-ring-rule hover:bg-well active:bg-well data-[state=open]:bg-well',
  quiet:
    'text-ink-soft hover:bg-well hover:text-ink active:bg-well data-[state=open]:bg-well data-[state=open]:text-ink',
  danger:
    'bg-raised text-red inset-ring inset-ring-rule hover:bg-red-wash hover:inset-ring-red active:bg-red-wash',
  'danger-solid': 'bg-red text-on-red hover:bg-red-strong active:bg-red-strong',
}

/** The classes of a button, for what must look like one without being one. */
export function buttonClasses(look: ButtonLook = 'secondary', className?: string): string {
  return cx(
    'inline-flex h-control shrink-0 items-center justify-center gap-1.5 rounded-md px-3 text-ui font-medium whitespace-nowrap select-none',
    'transition-colors quick disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-50',
    '[&_svg]:size-4 [&_svg]:shrink-0',
    LOOKS[look],
    className,
  )
}

export type ButtonProps = ComponentProps<'button'> & {
  look?: ButtonLook
  /** Waits for an answer: stays in place, takes no second press, and says so to screen readers. */
  busy?: boolean
  /** Puts the look on the one child (a link) instead of making a button. */
  asChild?: boolean
}

/** A button. One primary button a screen: the next step, named by what it does. */
export function Button({
  look,
  busy = false,
  asChild = false,
  className,
  disabled,
  children,
  ...rest
}: ButtonProps) {
  const Tag = asChild ? Slot.Root : 'button'
  return (
    <Tag
      {...(asChild ? {} : { type: 'button', disabled: disabled || busy })}
      aria-busy={busy || undefined}
      className={buttonClasses(look, cx(busy && 'cursor-progress', className))}
      {...rest}
    >
      {children}
    </Tag>
  )
}
