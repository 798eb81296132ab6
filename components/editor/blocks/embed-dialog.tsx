'use client'

import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { embedOf, PROVIDER_NAMES } from '#lib/document/nodes/embed/providers.ts'
import { linkAddress } from '../toolbar/link/link-address.ts'

type Props = {
  onEmbed: (url: string, words: string) => void
  onLink: (href: string) => void
  onClose: () => void
}

/** Asks for the address of a video, post or chart, and what it shows. What is not on the list goes in as a link. */
export function EmbedDialog({ onEmbed, onLink, onClose }: Props) {
  const [address, setAddress] = useState('')
  const [words, setWords] = useState('')
  const href = linkAddress(address)
  const embedded = embedOf(href)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (embedded) onEmbed(embedded.url, words.trim())
    else if (href) onLink(href)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="Put in a video, post or chart"
      description={`From ${PROVIDER_NAMES.slice(0, -1).join(', ')} or ${PROVIDER_NAMES.at(-1)}. Readers press it to open it there; nothing is loaded before.`}
    >
      <form className="grid gap-3 pb-4" onSubmit={submit}>
        <Field label="Address" hint={hintFor(address, href, embedded?.provider ?? null)}>
          {(control) => (
            <Input
              {...control}
              inputMode="url"
              autoFocus
              placeholder="https://"
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <Field label="What it shows" hint="For readers who do not open it. It can be changed in the text.">
          {(control) => (
            <Input {...control} value={words} onChange={(event) => setWords(event.target.value)} />
          )}
        </Field>
        <div className="flex justify-end">
          <Button type="submit" look="primary" disabled={href === null}>
            {href !== null && !embedded ? 'Put it in as a link' : 'Put it in'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function hintFor(address: string, href: string | null, provider: string | null): string {
  if (provider) return `It will be shown as a card that opens on ${provider}.`
  if (href) return 'This address is not on the list of what can be shown, so it goes in as a link.'
  return address.trim() === ''
    ? 'Copy it from the address bar of the page.'
    : 'Write a whole address, such as https://youtu.be/…'
}
