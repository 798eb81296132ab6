'use client'

import { Minimize2 } from 'lucide-react'
import { IconButton } from '#components/ui/icon-button.tsx'

/** The way back out of focus, where it is seen and does not disturb. */
export function LeaveFocus({ onLeave }: { onLeave: () => void }) {
  return (
    <IconButton
      label="Show everything again"
      keys="mod+shift+f"
      className="fixed right-3 bottom-3 z-30 bg-raised shadow-float"
      onClick={onLeave}
    >
      <Minimize2 />
    </IconButton>
  )
}
