import type { ReactNode } from 'react'

type Props = { title: string; action?: ReactNode; children: ReactNode }

/** A part of a source's page under a hairline, with its name and what one can do there. */
export function PanelPart({ title, action, children }: Props) {
  return (
    <section
      aria-label={title}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-hairline pt-3"
    >
      <div className="flex min-h-6 items-center justify-between gap-2">
        <h3 className="text-label font-semibold text-ink-soft">{title}</h3>
        {action}
      </div>
      {children}
    </section>
  )
}
