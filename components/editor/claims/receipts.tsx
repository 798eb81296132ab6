'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useMedia } from '../inspector/use-wide.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { useWords } from '../session/document-context.tsx'
import { storyClaims } from '../sources/story-claims.ts'
import type { StoryClaim } from '../sources/story-claims.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { claimRanges } from './claim-ranges.ts'
import { Receipt } from './receipt.tsx'
import { receiptRows } from './receipt-rows.ts'
import type { ReceiptRow } from './receipt-rows.ts'

/** As in editor.css: from here on the margin has room for receipts side by side. */
const ROOMY = '(min-width: 1180px)'
/** The height of a row where fingers press, in pixels. */
const FINGER = 44

/**
 * The margin beside the text: for every claim a small mark that says what kind of source stands behind it and opens it. Where the
 * margin is narrow, claims that begin close to each other share one.
 */
export function Receipts() {
  const margin = useRef<HTMLElement>(null)
  const isRoomy = useMedia(ROOMY)
  const rows = useReceiptRows(margin, isRoomy)
  return (
    <aside ref={margin} aria-label="Sources beside the text" className="receipts">
      {rows.map((row) => (
        <div key={row.top} className="receipt-row" style={{ top: row.top }}>
          {(isRoomy ? row.claims : row.claims.slice(0, 1)).map((claim) => (
            <Receipt key={claim.id} claim={claim} beside={isRoomy ? [] : row.claims.slice(1)} />
          ))}
        </div>
      ))}
    </aside>
  )
}

/** Placed a moment after the words rest, so that no key press waits for the measuring. */
function useReceiptRows(margin: RefObject<HTMLElement | null>, isRoomy: boolean): ReceiptRow[] {
  const story = useStory()
  const words = useWords()
  const { editors } = useEditing()
  const [rows, setRows] = useState<ReceiptRow[]>([])
  const claims = useMemo(() => storyClaims(words, story), [words, story])
  useEffect(() => {
    const sheet = margin.current?.parentElement
    if (!sheet) return
    const place = () => {
      const all = claims.flatMap((claim) => placed(editors, claim, sheet))
      setRows(receiptRows(all, isRoomy ? undefined : FINGER))
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(sheet)
    return () => observer.disconnect()
  }, [claims, editors, margin, isRoomy])
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
