'use client'

import { Popover } from '#components/ui/popover.tsx'
import { AttributeForm } from './attribute-form.tsx'
import type { Attribution } from './use-attribution.ts'

/** The slip beside selected words that says what they rest on. */
export function AttributePanel({ attribution }: { attribution: Attribution }) {
  const { subject, close } = attribution
  if (!subject) return null
  const { left, top, width, height } = subject.rect
  return (
    <Popover
      open
      onOpenChange={(open) => !open && close()}
      label="What these words rest on"
      className="flex max-h-[min(560px,var(--radix-popover-content-available-height))] w-105 flex-col overflow-hidden p-0! font-ui"
      anchor={
        <span aria-hidden="true" className="pointer-events-none fixed" style={{ left, top, width, height }} />
      }
    >
      <AttributeForm key={subject.claimId} subject={subject} attribution={attribution} />
    </Popover>
  )
}
