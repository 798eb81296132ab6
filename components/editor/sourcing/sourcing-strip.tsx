'use client'

import { X } from 'lucide-react'
import { useMemo } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { StatusLine } from '../claims/status-line.tsx'
import { useWords } from '../session/document-context.tsx'
import { storyClaims } from '../sources/story-claims.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { legendOf } from './basis.ts'
import type { LegendEntry } from './basis.ts'
import { countWords, paragraphRests } from './paragraph-rests.ts'
import { useSourcingView } from './sourcing-context.tsx'
import { useSourcingCommands } from './use-sourcing-commands.ts'
import { useBasis, useDrawnSentences } from './use-sentences.ts'

/** Over the page while the sourcing view is on: how many sentences rest on a source, and what the marks mean. */
export function SourcingStrip() {
  const { on } = useSourcingView()
  const story = useStory()
  const words = useWords()
  const claims = useMemo(() => storyClaims(words, story), [words, story])
  useDrawnSentences()
  useSourcingCommands(claims)
  return on ? <Strip /> : null
}

function Strip() {
  const story = useStory()
  const words = useWords()
  const basis = useBasis()
  const { toggle } = useSourcingView()
  const count = useMemo(() => countWords(paragraphRests(words, basis)), [words, basis])
  return (
    <section aria-label="Sourcing view" className="sourcing-strip">
      <div className="flex items-start gap-2">
        <p
          role="status"
          className="min-h-control flex-1 content-center text-ui font-semibold text-ink numeric"
        >
          {count}
        </p>
        <IconButton label="Leave the sourcing view" keys="mod+shift+e" onClick={toggle}>
          <X />
        </IconButton>
      </div>
      <ul
        aria-label="What the marks mean"
        className="flex flex-wrap items-center gap-x-4 gap-y-1 text-label text-ink-soft max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:whitespace-nowrap"
      >
        <li className="flex shrink-0 items-baseline gap-1.5">
          <span className="rests-not px-1 text-ink">○</span> rests on nothing
        </li>
        {legendOf(story).map((entry) => (
          <li key={entry.mark} className="flex max-w-full min-w-0 items-baseline gap-1.5 max-sm:shrink-0">
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry }: { entry: LegendEntry }) {
  const { showSourcing } = useEditing()
  const mark = <span className="shrink-0 font-semibold text-accent numeric">{entry.mark}</span>
  if (entry.kind === 'request') {
    return (
      <>
        {mark} <span className="truncate">Asked for comment: {entry.label}</span>
      </>
    )
  }
  return (
    <button
      type="button"
      className="flex min-h-6 max-w-full min-w-0 items-baseline gap-1.5 rounded-sm hover:text-accent pointer-coarse:min-h-11 pointer-coarse:items-center"
      onClick={() => showSourcing({ kind: 'source', id: entry.useId })}
    >
      {mark} <span className="truncate">{entry.label}</span>
      <span className="shrink-0 text-ink-faint">
        <StatusLine status={entry.status} />
      </span>
    </button>
  )
}
