'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePaused } from '#components/admin/use-paused.ts'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'

type Found = { id: string; label: string }
type Props = {
  label: string
  /** Ids that are not offered. */
  without: readonly string[]
  namedOnly?: boolean
  onChoose: (source: Found) => void
  onCancel: () => void
}

/** Finds another source of the registry by its words, in place. */
export function ChooseSource({ label, without, namedOnly = false, onChoose, onCancel }: Props) {
  const trpc = useTRPC()
  const [words, setWords] = useState('')
  const text = usePaused(words.trim())
  const found = useQuery(trpc.sources.search.queryOptions({ text }, { enabled: text !== '' }))
  const others = (found.data ?? [])
    .filter((each) => !without.includes(each.id) && !(namedOnly && each.anonymous))
    .slice(0, 6)
  const leave = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // One level out: the choice closes, not the panel around it.
    event.stopPropagation()
    onCancel()
  }
  return (
    <div className="grid w-full gap-1.5" onKeyDown={leave}>
      <Input
        autoFocus
        inputMode="search"
        aria-label={label}
        placeholder={label}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {others.length > 0 ? (
        <ul aria-label="Sources found">
          {others.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                onClick={() => onChoose(each)}
                className="grid min-h-control w-full content-center rounded-sm px-2.5 py-1 text-left text-ui hover:bg-well"
              >
                {each.label}
                {each.detail ? <span className="text-label text-ink-faint">{each.detail}</span> : null}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {found.isSuccess && text !== '' && others.length === 0 ? (
        <p className="text-label text-ink-faint">No other source fits.</p>
      ) : null}
      <Button look="quiet" className="justify-self-start" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  )
}
