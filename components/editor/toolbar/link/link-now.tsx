'use client'

import { Copy, ExternalLink, Unlink } from 'lucide-react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { shown } from './link-choices.ts'
import { ownPath } from './use-own-stories.ts'

/** Where a link leads now, and what can be done with it. */
export function LinkNow({ href, onUnlink }: { href: string; onUnlink: () => void }) {
  const path = ownPath(href, location.origin)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(href)
      tell('The address is on the clipboard.')
    } catch {
      tellError('The browser keeps the clipboard shut. Select the address in the field and copy it.')
    }
  }
  return (
    <div className="flex items-center gap-0.5 pl-1">
      <p className="min-w-0 flex-1 truncate text-label text-ink-soft">
        {path ? `A story of ours: ${path}` : `Leads to ${shown(href)}`}
      </p>
      <IconButton
        label="Open the link in a new window"
        onClick={() => window.open(href, '_blank', 'noopener,noreferrer')}
      >
        <ExternalLink />
      </IconButton>
      <IconButton label="Copy the address" onClick={() => void copy()}>
        <Copy />
      </IconButton>
      <IconButton label="Remove the link" onClick={onUnlink}>
        <Unlink />
      </IconButton>
    </div>
  )
}
