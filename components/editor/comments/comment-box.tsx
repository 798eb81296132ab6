'use client'

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { flushSync } from 'react-dom'
import { v7 } from 'uuid'
import { Button } from '#components/ui/button.tsx'
import { Keys } from '#components/ui/keys.tsx'
import { Note } from '#components/ui/note.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { names } from '#lib/comments/model/comment-text.ts'
import { useComments } from './comments-context.tsx'
import { withMention } from './mention-at.ts'
import { MentionOptions, optionId } from './mention-options.tsx'
import type { Said } from './use-comment-deeds.ts'
import { useMentioning } from './use-mentioning.ts'
import type { Person } from './use-mentioning.ts'

type Props = {
  /** The accessible name of the text. */
  label: string
  /** What it is about: what was typed is kept under it until it is sent. */
  about: string
  action: string
  initial?: { text: string; mentions: readonly Person[] }
  /** A new one asks for the focus, once; null does not. */
  focus: object | null
  /** Says it; throws a sentence for people. */
  onSay: (said: Said) => Promise<void>
  /** Escape, or "Cancel". */
  onLeave: (isEmpty: boolean) => void
}

/** Where a comment is typed: "@" names people, ⌘/Ctrl+Enter sends it, Escape leads back to the words. */
export function CommentBox({ label, about, action, initial, focus, onSay, onLeave }: Props) {
  const { kept } = useComments()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => kept.get(about) ?? initial?.text ?? '')
  const [caret, setCaret] = useState(0)
  const [picked, setPicked] = useState<readonly Person[]>(initial?.mentions ?? [])
  const { send, busy, problem } = useSending(onSay)
  useFocus(area, about, focus)

  const write = (next: string, at: number) => {
    kept.set(about, next)
    setText(next)
    setCaret(at)
  }
  const list = useMentioning(text, caret, (person, name) => {
    const next = withMention(text, name, person.name)
    // At once, not in the next frame: the next letter belongs after the name.
    flushSync(() => {
      setPicked((before) => [...before.filter(({ id: known }) => known !== person.id), person])
      write(next.text, next.caret)
    })
    area.current?.setSelectionRange(next.caret, next.caret)
  })
  const say = async () => {
    const mentions = picked.filter(({ name }) => names(text, name)).map((person) => person.id)
    if (text.trim() === '' || !(await send(text, mentions))) return
    kept.delete(about)
    setText('')
  }
  const leave = (isEmpty: boolean) => {
    if (isEmpty) kept.delete(about)
    onLeave(isEmpty)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (list.onKey(event)) return
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      void say()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      leave(text.trim() === '')
    }
  }
  const active = list.people[list.at]
  return (
    <div className="grid gap-2">
      <Textarea
        ref={area}
        aria-label={label}
        rows={2}
        value={text}
        aria-autocomplete="list"
        aria-controls={active ? id : undefined}
        aria-activedescendant={active ? optionId(id, active) : undefined}
        onChange={(event) => write(event.target.value, event.target.selectionStart)}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      <MentionOptions id={id} list={list} onPick={list.pickAt} />
      <p role="status" className="sr-only">
        {active ? `${list.people.length} people. Arrow keys choose, Enter names ${active.name}.` : ''}
      </p>
      {problem ? <Note tone="red">{problem}</Note> : null}
      <div className="flex items-center justify-end gap-2">
        <span className="mr-auto text-label text-ink-faint max-sm:hidden">
          <Keys keys="mod+enter" /> sends, @ names
        </span>
        <Button look="quiet" onClick={() => leave(true)}>
          Cancel
        </Button>
        <Button look="primary" busy={busy} disabled={text.trim() === ''} onClick={() => void say()}>
          {action}
        </Button>
      </div>
    </div>
  )
}

/**
 * Takes the focus once for each time that it is asked for. A conversation moves within the leaf when its words go or come back: whoever
 * types in it types on, and nobody who writes elsewhere is led there.
 */
function useFocus(area: RefObject<HTMLTextAreaElement | null>, about: string, asked: object | null): void {
  const { focusing } = useComments()
  useEffect(() => {
    if (!asked || focusing.answered.has(asked)) return
    focusing.answered.add(asked)
    area.current?.focus()
  }, [area, asked, focusing])
  useLayoutEffect(() => {
    const text = area.current
    if (text && focusing.moving?.about === about) {
      text.focus()
      text.setSelectionRange(focusing.moving.from, focusing.moving.to)
    }
    return () => {
      if (!text || document.activeElement !== text) return
      focusing.moving = { about, from: text.selectionStart, to: text.selectionEnd }
      queueMicrotask(() => (focusing.moving = null))
    }
  }, [area, about, focusing])
}

/** Sends a text once, however often an answer is lost; what goes wrong stays beside it. */
function useSending(onSay: (said: Said) => Promise<void>) {
  const last = useRef({ text: '', key: '' })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (text: string, mentions: string[]): Promise<boolean> => {
    // Other words are another comment, also when the answer to the first was lost.
    if (last.current.text !== text || last.current.key === '') last.current = { text, key: v7() }
    setBusy(true)
    setProblem(null)
    try {
      await onSay({ text, mentions, key: last.current.key })
      last.current = { text: '', key: '' }
      return true
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { send, busy, problem }
}
