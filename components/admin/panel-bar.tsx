import type { ReactNode } from 'react'

type Props = {
  /** One sentence: what these are and what they are for. */
  about: string
  search?: { label: string; value: string; onChange: (value: string) => void }
  children: ReactNode
}

/** The line over an admin table: what it is, search, and the button that adds. */
export function PanelBar({ about, search, children }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <p className="min-w-60 flex-1 text-ui text-ink-soft text-pretty">{about}</p>
      {search ? (
        <input
          type="text"
          inputMode="search"
          aria-label={search.label}
          placeholder={search.label}
          value={search.value}
          onChange={(event) => search.onChange(event.target.value)}
          className="h-control w-52 rounded-md bg-panel px-2.5 text-ui inset-ring inset-ring-hairline outline-none hover:inset-ring-rule focus-visible:bg-raised focus-visible:inset-ring-2 focus-visible:inset-ring-accent max-sm:w-full"
        />
      ) : null}
      {children}
    </div>
  )
}
