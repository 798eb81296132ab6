'use client'

import { ScanText } from 'lucide-react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { useSourcingView } from './sourcing-context.tsx'

/** The switch in the top bar that shows which sentences rest on what; on a phone it is in the Sources leaf alone. */
export function SourcingSwitch() {
  const { on, toggle } = useSourcingView()
  return (
    <IconButton
      className="max-sm:hidden"
      label="Sourcing view"
      keys="mod+shift+e"
      pressed={on}
      onClick={toggle}
    >
      <ScanText />
    </IconButton>
  )
}
