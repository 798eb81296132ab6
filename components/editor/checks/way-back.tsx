'use client'

import { Undo2 } from 'lucide-react'
import { createContext, use, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useShortcut } from '#components/ui/shortcuts.ts'
import type { Finding } from '#lib/checks/model/finding.ts'

/** Which list of findings somebody left for the text: the Checks leaf or the publish sheet. */
export type FindingPlace = 'panel' | 'sheet'

type WayBack = {
  /** Notes which finding one leaves for the text. */
  leave: (finding: Finding, from: FindingPlace) => void
  left: { key: string; from: FindingPlace } | null
  /** Goes back to the finding that one left; to the checks when one left none. */
  back: () => void
  /** Shows the checks and puts the focus on what they say. */
  showChecks: () => void
}

const WayBackContext = createContext<WayBack | null>(null)

/** Long enough for a sheet to open and take the focus, which then goes on to the finding. */
const SHEET_OPENS = 120

type ProviderProps = { onPanel: () => void; onSheet: () => void; children: ReactNode }

/** Remembers where in the findings somebody was when going to the text. */
export function WayBackProvider({ onPanel, onSheet, children }: ProviderProps) {
  const [left, setLeft] = useState<WayBack['left']>(null)
  const way = useMemo<WayBack>(() => {
    const show = (target: WayBack['left']) => {
      if (target?.from === 'sheet') onSheet()
      else onPanel()
      setLeft(null)
      setTimeout(() => focusFinding(target?.key ?? null), SHEET_OPENS)
    }
    return {
      left,
      leave: ({ key }, from) => setLeft({ key, from }),
      back: () => show(left),
      showChecks: () => show(null),
    }
  }, [left, onPanel, onSheet])
  useShortcut({
    keys: 'f8',
    label: 'Back to the finding, or to the checks',
    group: 'Story',
    handler: way.back,
    whileTyping: true,
  })
  return (
    <WayBackContext value={way}>
      {children}
      {left ? <BackButton from={left.from} onClick={way.back} /> : null}
    </WayBackContext>
  )
}

/** The way from the text back to the findings. */
export function useWayBack(): WayBack {
  const way = use(WayBackContext)
  if (!way) throw new Error('useWayBack stands outside a story page')
  return way
}

function BackButton({ from, onClick }: { from: FindingPlace; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      aria-keyshortcuts="F8"
      className="fixed bottom-4 left-1/2 z-20 inline-flex h-control -translate-x-1/2 items-center gap-1.5 rounded-md bg-raised px-3 font-ui text-ui font-medium text-accent shadow-float hover:bg-well max-sm:top-14 max-sm:right-4 max-sm:bottom-auto max-sm:left-auto max-sm:translate-x-0 pointer-coarse:min-h-11 lg:left-[calc(50%_-_var(--inspector)/2)]"
    >
      <Undo2 className="size-4" aria-hidden="true" />
      {from === 'sheet' ? 'Back to publishing' : 'Back to the finding'}
      <kbd className="font-ui text-label text-ink-faint max-sm:hidden">F8</kbd>
    </button>
  )
}

/** Puts the focus on a finding's name, or on the sentence over the findings when it is there no more. */
export function focusFinding(key: string | null): void {
  const lists = [...document.querySelectorAll('[role=dialog]'), document.body]
  const find = (selector: string) =>
    lists.flatMap((list) => list.querySelector<HTMLElement>(selector) ?? []).at(0)
  const row = key === null ? undefined : find(`[data-finding="${CSS.escape(key)}"] [data-row-link]`)
  const target = row ?? find('[data-checks-summary]')
  target?.scrollIntoView({ block: 'nearest' })
  target?.focus()
}
