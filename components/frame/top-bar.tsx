import type { ReactNode } from 'react'

import { cx } from '#components/ui/class-names.ts'

type Props = {
  /** The page's name, its `h1`. Leave out where the page itself starts with one. */
  title?: string
  /** What stands after the title: state, filters, who else is here. */
  children?: ReactNode
  /** At the right; the one primary button last. */
  actions?: ReactNode
  className?: string
}

/** The 48 px at the top of every page: where one is, and the next step. */
export function TopBar({ title, children, actions, className }: Props) {
  return (
    <header
      className={cx(
        'sticky top-0 z-20 flex h-(--bar) items-center gap-3 border-b border-hairline bg-paper px-4',
        className,
      )}
    >
      {title ? <h1 className="shrink-0 font-text text-title font-medium">{title}</h1> : null}
      <div className="flex min-w-0 flex-1 items-center gap-3">{children}</div>
      {actions ? <div className="flex shrink-0 items-center gap-2">{actions}</div> : null}
    </header>
  )
}
