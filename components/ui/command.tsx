'use client'

import { Command as Cmdk } from 'cmdk'
import { Search } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

import { cx } from './class-names.ts'
import { scrimClasses } from './dialog.tsx'
import { Keys } from './keys.tsx'
import { layers } from './layers.ts'
import { returnFocus } from './return-focus.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  query: string
  onQuery: (query: string) => void
  label: string
  placeholder: string
  /** What the list says when nothing fits. */
  empty: ReactNode
  children: ReactNode
}

/** 1 when every word that was typed begins a word of the item, else 0: whoever types "sou" means Sources. */
export function fits(_value: string, search: string, keywords: readonly string[] = []): number {
  const words = wordsOf(keywords.join(' '))
  return wordsOf(search).every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
}

/** The palette: one line to type into, and under it whatever fits. */
export function CommandDialog({
  open,
  onOpenChange,
  query,
  onQuery,
  label,
  placeholder,
  empty,
  children,
}: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={layers()}>
        <Radix.Overlay className={scrimClasses} />
        <Radix.Content
          onCloseAutoFocus={returnFocus}
          aria-describedby={undefined}
          className="fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[min(72dvh,520px)] max-w-150 flex-col overflow-hidden rounded-lg bg-raised shadow-float outline-none rise-in sm:top-[12dvh]"
        >
          <Radix.Title className="sr-only">{label}</Radix.Title>
          <Cmdk label={label} filter={fits} className="flex min-h-0 flex-col" loop>
            <div className="flex items-center gap-2.5 border-b border-hairline px-4">
              <Search className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
              <Cmdk.Input
                value={query}
                onValueChange={onQuery}
                placeholder={placeholder}
                className="h-12 w-full bg-transparent text-lead outline-none"
              />
            </div>
            <Cmdk.List className="min-h-0 overflow-y-auto overscroll-contain p-1.5">
              <Cmdk.Empty className="px-3 py-8 text-center text-ui text-ink-faint">{empty}</Cmdk.Empty>
              {children}
            </Cmdk.List>
          </Cmdk>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Things of one kind in the palette. */
export function CommandGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Cmdk.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-label [&_[cmdk-group-heading]]:text-ink-faint"
    >
      {children}
    </Cmdk.Group>
  )
}

type ItemProps = {
  /** Unique in the palette. */
  value: string
  /** The words that find it. */
  keywords: string[]
  onSelect: () => void
  icon?: ReactNode
  /** Small words at the right. */
  note?: ReactNode
  keys?: string
  className?: string
  children: ReactNode
}

/** One thing in the palette. */
export function CommandItem({ value, keywords, onSelect, icon, note, keys, className, children }: ItemProps) {
  return (
    <Cmdk.Item
      value={value}
      keywords={keywords}
      onSelect={onSelect}
      className={cx(
        'flex min-h-9 items-center gap-2.5 rounded-md px-2.5 py-1.5 text-ui select-none aria-selected:bg-accent-wash [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint',
        className,
      )}
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {note ? <span className="shrink-0 text-label text-ink-faint">{note}</span> : null}
      {keys ? <Keys keys={keys} /> : null}
    </Cmdk.Item>
  )
}
