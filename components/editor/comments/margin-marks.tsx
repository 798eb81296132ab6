'use client'

import { MessageSquare } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useMedia } from '../inspector/use-wide.ts'
import { keepPlaced } from '../parts/keep-placed.ts'
import { useWords } from '../session/document-context.tsx'
import { useEditing } from '../story-context.tsx'
import { commentPlaces } from './comment-places.ts'
import type { ThreadView } from './comment-types.ts'
import { useComments } from './comments-context.tsx'
import { marginRows } from './margin-rows.ts'
import type { MarginRow } from './margin-rows.ts'
import { shortened } from './news-of-comments.ts'
import { known } from './use-threads.ts'

/** As in editor.css: from here on there is room at the left of the text and of what blocks have there. */
const ROOMY = '(min-width: 1360px)'

/** At the left of the text a mark beside each line that people talk about; it opens the conversation. */
export function MarginMarks() {
  const isRoomy = useMedia(ROOMY)
  return isRoomy ? <Marks /> : null
}

function Marks() {
  const margin = useRef<HTMLElement>(null)
  const { editors, session } = useEditing()
  const { threads, active, show } = useComments()
  const words = useWords()
  const [rows, setRows] = useState<MarginRow[]>([])
  useEffect(() => {
    const sheet = margin.current?.parentElement
    if (!sheet) return
    return keepPlaced(sheet, session.typed, () => {
      const places = commentPlaces(editors)
      const { top } = sheet.getBoundingClientRect()
      const open = known(threads).filter(({ resolved }) => resolved === null)
      const placed = open.flatMap((thread) => {
        const at = places.get(thread.id)
        const editor = at && editors.get(at.part)
        return editor ? [{ thread, top: editor.view.coordsAtPos(at.range.from).top - top }] : []
      })
      const next = marginRows(placed)
      setRows((shown) => (JSON.stringify(shown) === JSON.stringify(next) ? shown : next))
    })
  }, [threads, editors, session, words])
  return (
    <aside ref={margin} aria-label="Comments beside the text" className="comment-marks">
      {rows.map((row) => (
        <button
          key={row.top}
          type="button"
          aria-label={nameOf(row.threads)}
          title={nameOf(row.threads)}
          aria-pressed={row.threads.some(({ id }) => id === active)}
          onClick={() => show(nextOf(row.threads, active), true)}
          style={{ top: row.top }}
          className="comment-mark text-label text-ink-faint transition-colors quick hover:text-accent aria-pressed:text-accent"
        >
          <MessageSquare className="size-4" strokeWidth={1.6} aria-hidden="true" />
          <span className="numeric">{countOf(row.threads)}</span>
        </button>
      ))}
    </aside>
  )
}

function countOf(threads: readonly ThreadView[]): number {
  return threads.flatMap(({ comments }) => comments.filter(({ isRemoved }) => !isRemoved)).length
}

function nameOf(threads: readonly ThreadView[]): string {
  const count = countOf(threads)
  const quotes = threads.map(({ quote }) => `“${shortened(quote)}”`).join(', ')
  return `${count} ${count === 1 ? 'comment' : 'comments'} on ${quotes}`
}

/** A second press on a mark that stands for several goes on to the next. */
function nextOf(threads: readonly ThreadView[], active: string | null): string | null {
  const at = threads.findIndex(({ id }) => id === active)
  return threads[(at + 1) % threads.length]?.id ?? null
}
