import type { ReactNode } from 'react'

type Props = {
  title: string
  children?: ReactNode
  action?: ReactNode
  /** The title is the page's own heading. */ isPage?: boolean
}

/** Nothing here yet: says what would be here and offers the next step. */
export function EmptyState({ title, children, action, isPage = false }: Props) {
  const Title = isPage ? 'h1' : 'p'
  return (
    <div className="mx-auto grid max-w-90 content-start justify-items-center gap-2 px-6 py-16 text-center">
      <svg width="56" height="20" viewBox="0 0 56 20" aria-hidden="true" className="mb-2 text-rule">
        <path d="M2 6h52M2 12h38" stroke="currentColor" strokeWidth="1.5" />
        <path d="M43 12h1m3 0h1m3 0h1" stroke="var(--accent)" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <Title className="font-text text-title font-medium text-ink text-balance">{title}</Title>
      {children ? <p className="text-ui text-ink-soft text-pretty">{children}</p> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  )
}
