'use client'

import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'

import { cx } from './class-names.ts'
import { Keys } from './keys.tsx'
import { layers } from './layers.ts'

const itemClasses =
  'relative flex min-h-control items-center gap-2 rounded-sm px-2 py-1.5 text-ui outline-none select-none data-disabled:opacity-45 data-highlighted:bg-well [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint'

type Props = {
  /** The button that opens it. */
  trigger: ReactNode
  children: ReactNode
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'right' | 'bottom' | 'left'
  /** Given where something else than the button opens it too. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** Where the focus goes when it closes; to the button when nothing is said. */
  onClosed?: (event: Event) => void
}

/** A list of things to do, opened by a button. */
export function Menu({
  trigger,
  children,
  align = 'end',
  side = 'bottom',
  open,
  onOpenChange,
  onClosed,
}: Props) {
  return (
    <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={layers()}>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={4}
          {...(onClosed ? { onCloseAutoFocus: onClosed } : {})}
          collisionPadding={8}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-md bg-raised p-1 shadow-float rise-in"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type ItemProps = {
  children: ReactNode
  onSelect: () => void
  keys?: string
  danger?: boolean
  disabled?: boolean
  icon?: ReactNode
}

/** One thing to do. */
export function MenuItem({ children, onSelect, keys, danger = false, disabled = false, icon }: ItemProps) {
  return (
    <Radix.Item
      disabled={disabled}
      onSelect={onSelect}
      className={cx(itemClasses, danger && 'text-red [&_svg]:text-red')}
    >
      {icon}
      <span className="flex-1">{children}</span>
      {keys ? <Keys keys={keys} /> : null}
    </Radix.Item>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string; icon?: ReactNode }[]
  onChange: (value: T) => void
}

/** One of several, under a small heading, with a tick at the one that holds. */
export function MenuChoice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Radix.Group>
      <MenuLabel>{label}</MenuLabel>
      <Radix.RadioGroup value={value}>
        {options.map((option) => (
          <Radix.RadioItem
            key={option.value}
            value={option.value}
            onSelect={() => onChange(option.value)}
            className={itemClasses}
          >
            {option.icon}
            <span className="flex-1">{option.label}</span>
            <Radix.ItemIndicator>
              <Check className="text-accent!" />
            </Radix.ItemIndicator>
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
    </Radix.Group>
  )
}

/** A small heading in a menu. */
export function MenuLabel(props: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label {...props} className="px-2 pt-1.5 pb-1 text-label text-ink-faint" />
}

/** A hairline between groups. */
export function MenuRule() {
  return <Radix.Separator className="my-1 h-px bg-hairline" />
}
