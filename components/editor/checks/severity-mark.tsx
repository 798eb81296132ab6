import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { FindingSeverity } from '#lib/checks/model/severity.ts'

const MARKS = {
  block: { Icon: CircleAlert, classes: 'text-red' },
  warn: { Icon: TriangleAlert, classes: 'text-amber' },
  note: { Icon: Info, classes: 'text-ink-faint' },
} as const

/** The sign of a finding's severity: shape and colour. The words stand in the group's title. */
export function SeverityMark({ severity }: { severity: FindingSeverity }) {
  const { Icon, classes } = MARKS[severity]
  return <Icon className={`mt-0.5 size-4 shrink-0 ${classes}`} aria-hidden="true" />
}
