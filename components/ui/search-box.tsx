'use client'

import { Search, X } from 'lucide-react'
import { useRef } from 'react'

import { cx } from './class-names.ts'
import { Keys } from './keys.tsx'
import { useShortcut } from './shortcuts.ts'

type Props = {
  /** What is searched, as name and placeholder: "Search stories". */
  label: string
  value: string
  onChange: (value: string) => void
  /** The heading of its key, "/", in the keys dialog. */
  group: string
  className?: string
}

/** A quiet box to search in. "/" goes there; Escape empties it, and leaves it when it is empty. */
export function SearchBox({ label, value, onChange, group, className }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useShortcut({ keys: '/', label, group, handler: () => box.current?.focus() })
  return (
    <div className={cx('relative', className)}>
      <Search
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
        aria-hidden="true"
      />
      <input
        ref={box}
        type="text"
        inputMode="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          if (value) onChange('')
          else box.current?.blur()
        }}
        className="h-control w-full rounded-md bg-panel pr-8 pl-8 text-ui text-ink inset-ring inset-ring-hairline outline-none transition-shadow quick hover:inset-ring-rule focus-visible:bg-raised focus-visible:inset-ring-2 focus-visible:inset-ring-accent"
      />
      {value ? (
        <button
          type="button"
          aria-label="Clear the search"
          onClick={() => {
            onChange('')
            box.current?.focus()
          }}
          className="absolute top-1/2 right-1 grid size-6 -translate-y-1/2 place-items-center rounded-sm text-ink-faint hover:text-ink"
        >
          <X className="size-4" aria-hidden="true" />
        </button>
      ) : (
        <span className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 max-sm:hidden">
          <Keys keys="/" />
        </span>
      )}
    </div>
  )
}
