'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { AppRouter } from '#lib/router.ts'

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()

function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: (count, error) => count < 2 && !isRefusal(error) },
    },
  })
}

function isRefusal(error: unknown): boolean {
  return error instanceof TRPCClientError && (problemOf(error)?.status ?? 500) < 500
}

/** What the server said went wrong: a sentence for people, a code, and data that the code promises. */
export type ClientProblem = { code: string; status: number; detail: string; data: unknown }

/** The problem behind an error of the typed client; null when the server could not be reached at all. */
export function problemOf(error: unknown): ClientProblem | null {
  if (!(error instanceof TRPCClientError)) return null
  const data: unknown = error.data
  if (typeof data !== 'object' || data === null || !('problem' in data)) return null
  return data.problem as ClientProblem
}

/** A sentence to show for whatever a call threw. */
export function sentenceOf(error: unknown): string {
  return (
    problemOf(error)?.detail ??
    'The newsroom could not be reached. Nothing was changed; check the connection and try again.'
  )
}

/** Gives the pages below the typed client to the newsroom's one door. */
export function RpcProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(newQueryClient)
  const [client] = useState(() =>
    createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/api/rpc', maxURLLength: 4_000 })] }),
  )
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  )
}

export { useTRPC, useTRPCClient }
