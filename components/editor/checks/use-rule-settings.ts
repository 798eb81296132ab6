'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#components/rpc/rpc.tsx'
import type { RuleSettings } from '#lib/checks/model/settings.ts'

const AS_SHIPPED: RuleSettings = {}
const MINUTE = 60_000

/**
 * The newsroom's severities and words, for the checks while somebody writes: asked again each minute and when one comes back to the
 * window. Null until they are here. Should they not come, the rules run as they ship; the gate on the server has the last word.
 */
export function useRuleSettings(): RuleSettings | null {
  const trpc = useTRPC()
  const settings = useQuery(
    trpc.standards.settings.queryOptions(undefined, { refetchInterval: MINUTE, refetchOnWindowFocus: true }),
  )
  return settings.data ?? (settings.isError ? AS_SHIPPED : null)
}
