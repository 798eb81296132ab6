'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { EyeOff, FileQuestionMark, MessageCircleQuestionMark, UserRound } from 'lucide-react'
import { cx } from '#components/ui/class-names.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { useWords } from '../session/document-context.tsx'
import { storyClaims } from '../sources/story-claims.ts'
import type { StoryClaim } from '../sources/story-claims.ts'
import { useEditing, useSourcingFocus, useStory } from '../story-context.tsx'
import { lineOf } from './claim-css.ts'
import { claimRanges } from './claim-ranges.ts'
import { receiptName, receiptRows } from './receipt-rows.ts'
import type { ReceiptRow } from './receipt-rows.ts'

/** The margin beside the text: for every claim a small mark that says what kind of source stands behind it and opens it. */
export function Receipts() {
  const margin = useRef<HTMLElement>(null)
  const rows = useReceiptRows(margin)
  return (
    <aside ref={margin} aria-label="Sources beside the text" className="receipts">
      {rows.map((row) => (
        <div key={row.top} className="absolute left-3 flex gap-1" style={{ top: row.top }}>
          {row.claims.map((claim) => (
            <Receipt key={claim.id} claim={claim} />
          ))}
        </div>
      ))}
    </aside>
  )
}

/** Placed a moment after the words rest, so that no key press waits for the measuring. */
function useReceiptRows(margin: RefObject<HTMLElement | null>): ReceiptRow[] {
  const story = useStory()
  const words = useWords()
  const { editors } = useEditing()
  const [rows, setRows] = useState<ReceiptRow[]>([])
  const claims = useMemo(() => storyClaims(words, story), [words, story])
  useEffect(() => {
    const sheet = margin.current?.parentElement
    if (!sheet) return
    const place = () => setRows(receiptRows(claims.flatMap((claim) => placed(editors, claim, sheet))))
    place()
    const observer = new ResizeObserver(place)
    observer.observe(sheet)
    return () => observer.disconnect()
  }, [claims, editors, margin])
  return rows
}

function placed(
  editors: PartEditors,
  claim: StoryClaim,
  sheet: HTMLElement,
): { claim: StoryClaim; top: number }[] {
  for (const [, editor] of editors.all()) {
    const range = claimRanges(editor.state.doc, claim.id)[0]
    if (range)
      return [{ claim, top: editor.view.coordsAtPos(range.from).top - sheet.getBoundingClientRect().top }]
  }
  return []
}

const LINES = {
  solid: 'border-solid',
  dashed: 'border-dashed',
  dotted: 'border-dotted',
  wave: 'border-double border-red! text-red',
}

function Receipt({ claim }: { claim: StoryClaim }) {
  const { showSourcing } = useEditing()
  const focus = useSourcingFocus()
  const line = lineOf({ useIds: claim.uses.map((use) => use.id) }, claim.uses)
  const count = claim.uses.length
  const isFocused = focus?.kind === 'claim' && focus.id === claim.id
  return (
    <button
      type="button"
      aria-label={receiptName(claim)}
      title={receiptName(claim)}
      aria-pressed={isFocused}
      onClick={() => showSourcing({ kind: 'claim', id: claim.id })}
      className={cx(
        'relative inline-flex h-6 items-center gap-1 border-b-2 px-1 text-label text-ink-faint transition-colors quick hover:text-accent aria-pressed:text-accent',
        'before:absolute before:-inset-1 [&_svg]:size-4',
        line
          ? `border-edge ${LINES[line]}`
          : claim.requests.length > 0
            ? 'border-edge'
            : 'border-transparent bg-unsourced-wash text-amber',
      )}
    >
      <ReceiptIcon claim={claim} />
      {count > 1 ? <span className="numeric">{count}</span> : null}
    </button>
  )
}

/** Unnamed, named, asked for comment, or nothing yet. */
function ReceiptIcon({ claim }: { claim: StoryClaim }) {
  const look = { strokeWidth: 1.6, 'aria-hidden': true } as const
  if (claim.uses.some((use) => use.anonymous)) return <EyeOff {...look} />
  if (claim.uses.length > 0) return <UserRound {...look} />
  return claim.requests.length > 0 ? <MessageCircleQuestionMark {...look} /> : <FileQuestionMark {...look} />
}
