'use client'

import type { Editor } from '@tiptap/core'
import { useId, useState } from 'react'
import { Input } from '#components/ui/input.tsx'
import { linkAddress } from './link-address.ts'
import { linkChoices } from './link-choices.ts'
import { LinkChoiceList } from './link-choice-list.tsx'
import { LinkNow } from './link-now.tsx'
import { useOwnStories } from './use-own-stories.ts'

type Props = { editor: Editor; href: string; onDone: () => void }

/** Where the selected words lead to: an address, or a story of the newsroom by its words. Enter sets it, Escape leaves it. */
export function LinkForm({ editor, href, onDone }: Props) {
  const list = useId()
  const [text, setText] = useState(href)
  const [at, setAt] = useState(0)
  const [wrong, setWrong] = useState(false)
  const isAsIs = text.trim() === href
  const choices = linkChoices(text, useOwnStories(isAsIs || linkAddress(text) ? '' : text))
  const current = choices[Math.min(at, choices.length - 1)]

  const set = (address: string) => {
    editor.chain().extendMarkRange('link').setMark('link', { href: address }).run()
    onDone()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || choices.length === 0) return
    event.preventDefault()
    setAt((Math.min(at, choices.length - 1) + by + choices.length) % choices.length)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (current) set(current.href)
        else setWrong(true)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
      className="grid w-88 max-w-[calc(100vw-24px)] gap-1"
    >
      <Input
        autoFocus
        role="combobox"
        aria-label="Address of the link"
        aria-expanded={!isAsIs && choices.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={!isAsIs && current ? `${list}-${current.key}` : undefined}
        placeholder="An address, or words of a story"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        aria-invalid={wrong || undefined}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
          setWrong(false)
        }}
        onKeyDown={onKeyDown}
      />
      {isAsIs ? null : <LinkChoiceList id={list} choices={choices} current={current} onChoose={set} />}
      {href ? (
        <LinkNow
          href={href}
          onUnlink={() => {
            editor.chain().extendMarkRange('link').unsetMark('link').run()
            onDone()
          }}
        />
      ) : null}
      {wrong ? (
        <p role="alert" className="px-1 pb-0.5 text-label text-red">
          Use a full address, such as https://example.com, or words of a published story
        </p>
      ) : null}
    </form>
  )
}
