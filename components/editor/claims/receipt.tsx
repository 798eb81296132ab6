'use client'

import { PencilLine } from 'lucide-react'
import { cx } from '#components/ui/class-names.ts'
import type { StoryClaim } from '../sources/story-claims.ts'
import { useEditing, useSourcingFocus } from '../story-context.tsx'
import { lineOf } from './claim-css.ts'
import { behind, receiptName } from './receipt-rows.ts'

const LINES = {
  solid: 'border-solid',
  dashed: 'border-dashed',
  dotted: 'border-dotted',
  wave: 'border-double border-red! text-red',
}

type Props = {
  claim: StoryClaim
  /** Claims on the same line that share this mark. */
  beside?: readonly StoryClaim[]
}

/** A small mark beside the text: what kind of source stands behind the words, how many, and whether the words changed since. */
export function Receipt({ claim, beside = [] }: Props) {
  const { showSourcing } = useEditing()
  const focus = useSourcingFocus()
  const line = lineOf({ useIds: claim.uses.map((use) => use.id) }, claim.uses)
  const count = beside.length > 0 ? beside.length + 1 : claim.uses.length
  const isFocused = focus?.kind === 'claim' && focus.id === claim.id
  const names = [claim, ...beside].map(receiptName)
  const name = beside.length > 0 ? `${count} claims. ${names.join('. ')}` : names.join('')
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={isFocused}
      onClick={() => showSourcing({ kind: 'claim', id: claim.id, beside: beside.map(({ id }) => id) })}
      className="receipt text-label text-ink-faint hover:bg-well hover:text-accent aria-pressed:text-accent"
    >
      <span
        className={cx(
          'inline-flex h-6 items-center gap-1 border-b-2 px-1 [&_svg]:size-4',
          line ? `border-edge ${LINES[line]}` : barely(claim),
        )}
      >
        <span className="receipt-icon" data-behind={behind(claim)} />
        {count > 1 ? <span className="numeric">{count}</span> : null}
        {[claim, ...beside].some((each) => each.hasChanged) ? (
          <PencilLine className="text-amber" strokeWidth={1.8} aria-hidden="true" />
        ) : null}
      </span>
    </button>
  )
}

/** How a receipt looks that no source stands behind. */
function barely(claim: StoryClaim): string {
  return claim.requests.length > 0 ? 'border-edge' : 'border-transparent bg-unsourced-wash text-amber'
}
