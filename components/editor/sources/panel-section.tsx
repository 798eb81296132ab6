'use client'

import type { ReactNode } from 'react'
import { jumpToClaim } from '../claims/claim-actions.ts'
import { useEditing } from '../story-context.tsx'
import { shortened } from './story-claims.ts'
import type { StoryClaim } from './story-claims.ts'

type Props = { title: string; count?: number; action?: ReactNode; children: ReactNode }

/** A part of the Sources leaf under its heading. */
export function PanelSection({ title, count, action, children }: Props) {
  return (
    <section aria-label={title} className="border-b border-hairline py-3">
      <h3 className="flex min-h-8 items-center justify-between px-4 text-label font-semibold text-ink-soft">
        <span>
          {title} {count ? <span className="numeric font-normal text-ink-faint">{count}</span> : null}
        </span>
        {action}
      </h3>
      {children}
    </section>
  )
}

/** The words of a claim; a press shows them in the text and the claim here. */
export function ClaimLink({ claim }: { claim: StoryClaim }) {
  const { editors, showSourcing, showText } = useEditing()
  return (
    <button
      type="button"
      className="w-full rounded-sm py-0.5 text-left font-text text-caption text-ink-soft hover:text-accent"
      onClick={() => {
        showSourcing({ kind: 'claim', id: claim.id })
        showText(() => void jumpToClaim(editors, claim.id))
      }}
    >
      “{shortened(claim.words)}”
    </button>
  )
}
