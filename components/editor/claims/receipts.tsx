'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useMedia } from '../inspector/use-wide.ts'
import { keepPlaced } from '../parts/keep-placed.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { useWords } from '../session/document-context.tsx'
import { storyClaims } from '../sources/story-claims.ts'
import type { StoryClaim } from '../sources/story-claims.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { claimStarts } from './claim-ranges.ts'
import { Receipt } from './receipt.tsx'
import { receiptRows, receiptsOf } from './receipt-rows.ts'
import type { PlacedClaim, ReceiptRow } from './receipt-rows.ts'

/** As in editor.css: from here on the margin has room for receipts side by side. */
const ROOMY = '(min-width: 1180px)'
/** The height of a row where fingers press, in pixels. */
const FINGER = 44

/**
 * The margin beside the text: for every claim a small mark that says what kind of source stands behind it and opens it. Where many
 * begin on one line, or the margin is narrow, they share one.
 */
export function Receipts() {
  const margin = useRef<HTMLElement>(null)
  const isRoomy = useMedia(ROOMY)
  const rows = useReceiptRows(margin, isRoomy)
  return (
    <aside ref={margin} aria-label="Sources beside the text" className="receipts">
      {rows.map((row) => (
        <div key={row.top} className="receipt-row" style={{ top: row.top }}>
          {receiptsOf(row.claims, isRoomy).map(([claim, ...beside]) =>
            claim ? <Receipt key={claim.id} claim={claim} beside={beside} /> : null,
          )}
        </div>
      ))}
    </aside>
  )
}

/** Placed when nothing else is to be done after the words rest, so that no key press waits for the measuring. */
function useReceiptRows(margin: RefObject<HTMLElement | null>, isRoomy: boolean): ReceiptRow[] {
  const story = useStory()
  const words = useWords()
  const { editors, session } = useEditing()
  const [rows, setRows] = useState<ReceiptRow[]>([])
  const claims = useMemo(() => storyClaims(words, story), [words, story])
  useEffect(() => {
    const sheet = margin.current?.parentElement
    if (!sheet) return
    return keepPlaced(sheet, session.typed, () => {
      const next = receiptRows(placed(editors, claims, sheet), isRoomy ? undefined : FINGER)
      setRows((shown) => (JSON.stringify(shown) === JSON.stringify(next) ? shown : next))
    })
  }, [claims, editors, session, margin, isRoomy])
  return rows
}

/** Claims with the height at which their words begin; one reading of each text, one measuring of the page. */
function placed(editors: PartEditors, claims: readonly StoryClaim[], sheet: HTMLElement): PlacedClaim[] {
  const origin = sheet.getBoundingClientRect().top
  const starts = editors.all().map(([, editor]) => ({ editor, at: claimStarts(editor.state.doc) }))
  return claims.flatMap((claim) => {
    const here = starts.find(({ at }) => at.has(claim.id))
    const position = here?.at.get(claim.id)
    if (!here || position === undefined) return []
    return [{ claim, top: here.editor.view.coordsAtPos(position).top - origin }]
  })
}
