import type { ReactNode } from 'react'

import { SearchBox } from '#components/ui/search-box.tsx'

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
      {search ? <SearchBox {...search} group="Lists" className="w-52 max-sm:w-full" /> : null}
      {children}
    </div>
  )
}
