'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId, useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { cx } from '#components/ui/class-names.ts'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { step } from '#components/ui/use-list-keys.ts'
import { SOURCE_KIND_LABELS } from '#lib/sources/model/sourcing.ts'
import type { SourceKind } from '#lib/sources/model/sourcing.ts'
import { useStory } from '../story-context.tsx'

const MOST = 6
/** A document is not asked for comment. */
const CAN_ANSWER: readonly SourceKind[] = ['person', 'organization', 'agency', 'publication']

type Props = {
  party: string
  onChange: (change: { party: string; sourceId: string | null }) => void
}

/** Who was asked: free words, or a source of the registry that may be named, suggested while one types. */
export function PartyField({ party, onChange }: Props) {
  const list = useId()
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const found = useSuggestions(party, isOpen)
  const shown = isOpen ? found : []
  const pick = (index: number) => {
    const source = shown[index]
    if (source) onChange({ party: source.label, sourceId: source.id })
    setOpen(false)
    setAt(-1)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (shown.length === 0) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt(step(at, event.key === 'ArrowDown' ? 1 : -1, shown.length))
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault()
      pick(at)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <Field label="Who was asked" className="relative">
      {(control) => (
        <>
          <Input
            {...control}
            required
            autoFocus
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={list}
            aria-activedescendant={at >= 0 && shown[at] ? `${list}-${at}` : undefined}
            autoComplete="off"
            value={party}
            maxLength={200}
            onChange={(event) => {
              onChange({ party: event.target.value, sourceId: null })
              setOpen(true)
              setAt(-1)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
          />
          <div
            id={list}
            role="listbox"
            aria-label="Sources that may be named"
            className="absolute inset-x-0 top-full z-20 mt-1 rounded-md bg-raised p-1 shadow-float empty:hidden"
          >
            {shown.map((source, index) => (
              <button
                type="button"
                tabIndex={-1}
                key={source.id}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === at}
                // The field keeps the focus; a press must not take it away before it counts.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(index)}
                className={cx(
                  'flex min-h-control w-full cursor-default items-center text-left justify-between gap-3 rounded-sm px-2 text-ui hover:bg-well',
                  index === at && 'bg-well',
                )}
              >
                <span className="min-w-0 truncate">{source.label}</span>
                <span className="shrink-0 truncate text-label text-ink-faint">
                  {source.detail || SOURCE_KIND_LABELS[source.kind]}
                </span>
              </button>
            ))}
          </div>
        </>
      )}
    </Field>
  )
}

/** Sources that may be named and fit the words, those of this story first. */
function useSuggestions(party: string, isAsked: boolean) {
  const trpc = useTRPC()
  const { id } = useStory()
  const text = useDeferredValue(party.trim())
  const found = useQuery(
    trpc.sources.search.queryOptions(
      { storyId: id, text },
      { enabled: isAsked && text.length > 1, placeholderData: (previous) => previous },
    ),
  )
  if (party.trim().length < 2) return []
  return (found.data ?? [])
    .filter((source) => !source.anonymous && CAN_ANSWER.includes(source.kind))
    .slice(0, MOST)
}
