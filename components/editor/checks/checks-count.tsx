'use client'

import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { useGate } from '../inspector/story-findings.tsx'
import { summaryOf } from './finding-groups.ts'
import { useWayBack } from './way-back.tsx'

/** How many findings block and warn, in the top bar; a press shows them. */
export function ChecksCount() {
  const gate = useGate()
  const { showChecks } = useWayBack()
  if (!gate) return null
  const count = (severity: 'block' | 'warn') =>
    gate.open.filter((finding) => finding.severity === severity).length
  const [blocks, warnings] = [count('block'), count('warn')]
  return (
    <button
      type="button"
      onClick={showChecks}
      className="inline-flex h-control shrink-0 items-center gap-2 rounded-md px-2 text-ui font-medium text-ink-soft numeric transition-colors quick hover:bg-well hover:text-ink pointer-coarse:min-w-11 [&_svg]:size-4"
    >
      <span className="sr-only">{`${summaryOf(gate.open)} Show the checks`}</span>
      {blocks > 0 ? (
        <span className="inline-flex items-center gap-1 text-red" aria-hidden="true">
          <CircleAlert aria-hidden="true" />
          {blocks}
        </span>
      ) : null}
      {warnings > 0 ? (
        <span
          aria-hidden="true"
          className={
            blocks > 0 ? 'inline-flex items-center gap-1 max-sm:hidden' : 'inline-flex items-center gap-1'
          }
        >
          <TriangleAlert className="text-amber" aria-hidden="true" />
          {warnings}
        </span>
      ) : null}
      {blocks + warnings === 0 ? <CircleCheck className="text-ink-faint" aria-hidden="true" /> : null}
    </button>
  )
}
