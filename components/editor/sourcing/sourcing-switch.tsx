'use client'

import { ScanText } from 'lucide-react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { useSourcingView } from './sourcing-context.tsx'

/** The switch in the top bar that shows which sentences rest on what. */
export function SourcingSwitch() {
  const { on, toggle } = useSourcingView()
  return (
    <IconButton label="Sourcing view" keys="mod+shift+e" pressed={on} onClick={toggle}>
      <ScanText />
    </IconButton>
  )
}
