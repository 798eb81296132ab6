'use client'

import type { ReactNode } from 'react'

import { RpcProvider } from '#components/rpc/rpc.tsx'
import { Toaster } from '#components/ui/toaster.tsx'
import { TooltipProvider } from '#components/ui/tooltip.tsx'

/** What every page of the newsroom stands in: the typed client, tooltips, toasts. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <RpcProvider>
      <TooltipProvider>{children}</TooltipProvider>
      <Toaster />
    </RpcProvider>
  )
}
