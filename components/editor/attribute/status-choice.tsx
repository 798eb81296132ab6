'use client'

import { RadioGroup } from 'radix-ui'
import type { RecordStatus } from '../story-types.ts'
import { StatusLine } from '../claims/status-line.tsx'
import { allowances } from './allowances.ts'

type Props = { statuses: readonly RecordStatus[]; value: string; onChange: (id: string) => void }

/** What was agreed: every record status with the line it draws and what it allows, all at once. */
export function StatusChoice({ statuses, value, onChange }: Props) {
  return (
    <RadioGroup.Root
      aria-label="Record status"
      value={value}
      onValueChange={onChange}
      className="grid rounded-md inset-ring inset-ring-edge"
    >
      {statuses.map((status) => (
        <RadioGroup.Item
          key={status.id}
          value={status.id}
          className="group flex min-h-control items-baseline gap-3 border-b border-hairline px-2.5 py-1.5 text-left text-ui first:rounded-t-md last:rounded-b-md last:border-0 hover:bg-well data-[state=checked]:bg-accent-wash"
        >
          <span className="w-32 shrink-0 font-medium">
            <StatusLine status={status} />
          </span>
          <span className="text-label text-ink-soft">{allowances(status)}</span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
