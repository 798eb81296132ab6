'use client'

import { createContext, use } from 'react'

/** Whether the page shows what each sentence rests on, and the switch for it. */
export type SourcingView = { on: boolean; toggle: () => void }

const SourcingViewContext = createContext<SourcingView | null>(null)

export const SourcingViewProvider = SourcingViewContext.Provider

/** The sourcing view's switch; only below a story page. */
export function useSourcingView(): SourcingView {
  const view = use(SourcingViewContext)
  if (!view) throw new Error('useSourcingView stands outside a story page')
  return view
}
