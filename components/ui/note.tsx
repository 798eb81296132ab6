import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

import { cx } from './class-names.ts'

const LOOKS = {
  plain: { classes: 'bg-panel text-ink-soft', Icon: Info },
  amber: { classes: 'bg-amber-wash text-ink [&_svg]:text-amber', Icon: TriangleAlert },
  red: { classes: 'bg-red-wash text-ink [&_svg]:text-red', Icon: CircleAlert },
}

/** A sentence that stands in the page: what happened, what was kept, what to do. Red is announced. */
export function Note({
  tone = 'plain',
  children,
  action,
}: {
  tone?: keyof typeof LOOKS
  children: ReactNode
  action?: ReactNode
}) {
  const { classes, Icon } = LOOKS[tone]
  return (
    <div
      role={tone === 'red' ? 'alert' : undefined}
      className={cx('flex items-start gap-2 rounded-md px-3 py-2 text-ui', classes)}
    >
      <Icon className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
      <div className="min-w-0 flex-1 text-pretty">{children}</div>
      {action}
    </div>
  )
}
