import type { ReactNode } from 'react'

import { Wordmark } from '#components/frame/wordmark.tsx'

type Props = {
  /** The paper's name. */
  newsroom: string
  title: string
  children: ReactNode
}

/** The page before the newsroom: the motto set large as on a proof, with the pencil's mark, and the form beside it. */
export function Door({ newsroom, title, children }: Props) {
  return (
    <div className="grid min-h-dvh max-lg:grid-rows-[auto_1fr] lg:grid-cols-[1fr_minmax(440px,42%)]">
      <header className="flex flex-col justify-between border-hairline bg-panel px-6 py-5 max-lg:border-b lg:border-r lg:px-14 lg:py-10">
        <p className="flex items-baseline gap-3">
          <Wordmark />
          {newsroom === 'Stet' ? null : <span className="text-ui text-ink-soft">{newsroom}</span>}
        </p>
        <Proof />
        <p className="max-w-100 text-ui text-ink-soft max-lg:hidden">
          <i className="font-text text-caption">Stet</i> is what an editor writes beside a line that stands.
        </p>
      </header>
      <main className="grid content-center px-6 py-10 max-lg:content-start max-lg:pt-[12dvh] lg:px-14">
        <div className="mx-auto w-full max-w-84">
          <h1 className="mb-6 font-text text-display font-medium text-balance">{title}</h1>
          {children}
        </div>
      </main>
    </div>
  )
}

function Proof() {
  return (
    <p
      aria-hidden="true"
      className="max-w-160 font-text text-[clamp(44px,5.2vw,76px)] leading-[1.1] tracking-[-0.022em] text-ink max-lg:hidden"
    >
      The newsroom where every claim{' '}
      <span className="underline decoration-accent decoration-dotted decoration-[0.075em] underline-offset-[0.16em] [text-decoration-skip-ink:none]">
        knows its source.
      </span>
      <span className="ml-[0.45em] inline-block -rotate-6 align-baseline text-[0.5em] tracking-normal text-accent italic">
        stet
      </span>
    </p>
  )
}
