'use client'

import type { Editor } from '@tiptap/core'
import { Check, Unlink } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { linkAddress } from './link-address.ts'

type Props = { editor: Editor; href: string; onDone: () => void }

/** Where the selected words lead to. Enter sets it, Escape leaves it. */
export function LinkForm({ editor, href, onDone }: Props) {
  const [text, setText] = useState(href)
  const [wrong, setWrong] = useState(false)
  const set = (event: React.FormEvent) => {
    event.preventDefault()
    const address = linkAddress(text)
    if (!address) return setWrong(true)
    editor.chain().extendMarkRange('link').setMark('link', { href: address }).run()
    onDone()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetMark('link').run()
    onDone()
  }
  return (
    <form
      onSubmit={set}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      className="grid w-80 max-w-[calc(100vw-24px)] gap-1"
    >
      <div className="flex gap-0.5">
        <Input
          autoFocus
          aria-label="Address of the link"
          placeholder="https://"
          value={text}
          aria-invalid={wrong || undefined}
          onChange={(event) => {
            setText(event.target.value)
            setWrong(false)
          }}
        />
        <IconButton label="Set the link" type="submit">
          <Check />
        </IconButton>
        {href ? (
          <IconButton label="Remove the link" onClick={remove}>
            <Unlink />
          </IconButton>
        ) : null}
      </div>
      {wrong ? (
        <p role="alert" className="px-1 pb-0.5 text-label text-red">
          Use a full address, such as https://example.com
        </p>
      ) : null}
    </form>
  )
}
