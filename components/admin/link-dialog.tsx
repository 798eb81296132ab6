'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'

import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Input } from '#components/ui/input.tsx'
import { Moment } from '#components/ui/moment.tsx'

/** A one-time link that was just made. */
export type ShownLink = { token: string; expiresAt: string; name: string; kind: 'join' | 'new_password' }

/** Shows a one-time link, this once: the server keeps no copy. */
export function LinkDialog({ link, onClose }: { link: ShownLink | null; onClose: () => void }) {
  return (
    <Dialog
      open={link !== null}
      onOpenChange={(open) => open || onClose()}
      title={
        link?.kind === 'new_password'
          ? `A link for ${link.name} to set a new password`
          : `The invitation for ${link?.name ?? ''}`
      }
      description="Send it on a way that only they read. It is shown this once and works once."
      actions={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {link ? <LinkLine link={link} /> : null}
    </Dialog>
  )
}

function LinkLine({ link }: { link: ShownLink }) {
  const [copied, setCopied] = useState(false)
  const address = `${window.location.origin}/newsroom/join/${link.token}`
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className="grid gap-2">
      <div className="flex gap-2">
        <Input
          readOnly
          aria-label="One-time link"
          value={address}
          onFocus={(event) => event.target.select()}
          className="font-mono text-label!"
        />
        <Button onClick={() => void copy().catch(() => setCopied(false))} className="w-26">
          {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <p className="text-label text-ink-faint">
        Works until <Moment at={link.expiresAt} />. Links made for {link.name} before this one work no longer.
      </p>
    </div>
  )
}
