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
    <div className="grid min-h-dvh lg:grid-cols-[1fr_minmax(440px,42%)]">
      <section className="flex flex-col justify-between border-hairline bg-panel px-6 py-5 max-lg:border-b lg:border-r lg:px-14 lg:py-10">
        <p className="flex items-baseline gap-3">
          <Wordmark />
          <span className="text-ui text-ink-soft">{newsroom}</span>
        </p>
        <Proof />
        <p className="max-w-100 text-ui text-ink-soft max-lg:hidden">
          <i className="font-text text-caption">Stet</i> is what an editor writes beside a line that stands.
        </p>
      </section>
      <main className="grid content-center px-6 py-10 lg:px-14">
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
    <div aria-hidden="true" className="relative font-text max-lg:hidden">
      <p className="max-w-150 text-[clamp(44px,5.2vw,76px)] leading-[1.06] font-normal tracking-[-0.022em] text-ink">
        The newsroom where every claim{' '}
        <span className="bg-[radial-gradient(circle,var(--accent)_0_34%,transparent_38%)] bg-[length:0.2em_0.2em] bg-[0_100%] bg-repeat-x pb-[0.1em]">
          knows its source.
        </span>
      </p>
      <p className="mt-5 ml-1 -rotate-3 text-[34px] leading-none text-accent italic">stet</p>
    </div>
  )
}
