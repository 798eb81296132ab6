'use client'

import type { InspectorTab } from '../story-context.tsx'

type Props = {
  tab: InspectorTab
  onTab: (tab: InspectorTab) => void
  open: boolean
  onOpenChange: (open: boolean) => void
}

export function Inspector(_props: Props) {
  return null
}
