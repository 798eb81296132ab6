'use client'

import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

import { cx } from './class-names.ts'

type Tab<T extends string> = {
  value: T
  label: string
  count?: number | undefined
  alert?: boolean
  content: ReactNode
}

type Props<T extends string> = {
  tabs: readonly Tab<T>[]
  value: T
  onChange: (value: T) => void
  label: string
  className?: string
  panelClassName?: string
}

/** Leaves of one thing, one shown at a time. A leaf that is not shown is not built. */
export function Tabs<T extends string>({
  tabs,
  value,
  onChange,
  label,
  className,
  panelClassName,
}: Props<T>) {
  return (
    <Radix.Root
      value={value}
      onValueChange={(next) => {
        const tab = tabs.find((candidate) => candidate.value === next)
        if (tab) onChange(tab.value)
      }}
      className={cx('flex min-h-0 flex-col', className)}
    >
      <Radix.List
        aria-label={label}
        className="flex shrink-0 flex-wrap gap-x-4 border-b border-hairline px-4"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px flex h-10 items-center gap-1.5 border-b-2 border-transparent text-ui font-medium whitespace-nowrap text-ink-faint transition-colors quick hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:text-ink"
          >
            {tab.label}
            {tab.count ? (
              <span className={cx('numeric text-label', tab.alert ? 'text-red' : 'text-ink-faint')}>
                {tab.count}
              </span>
            ) : null}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content
          key={tab.value}
          value={tab.value}
          className={cx('min-h-0 flex-1 focus-visible:-outline-offset-2', panelClassName)}
        >
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
