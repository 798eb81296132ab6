'use client'

import { useEffect, useRef, useState } from 'react'
import { useKeyedCommands } from '#components/frame/commands.ts'
import { cx } from '#components/ui/class-names.ts'
import { selectRange } from '../parts/select-place.ts'
import { useWords } from '../session/document-context.tsx'
import { useEditing } from '../story-context.tsx'
import { lineAt, outlineOf } from './outline-of.ts'
import type { OutlineLine } from './outline-of.ts'

const INDENT = { 1: 'font-medium', 2: 'pl-6', 3: 'pl-10' } as const

/** The parts and headings of the story, to see it whole and to go to one. mod+shift+O shows and hides it. */
export function Outline() {
  const { editors } = useEditing()
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    editors.active()?.view.focus()
  }
  useKeyedCommands([
    {
      id: 'outline',
      label: 'Show the outline',
      group: 'Story',
      keys: 'mod+shift+o',
      keywords: ['headings', 'contents', 'parts'],
      run: () => (open ? close() : setOpen(true)),
    },
  ])
  return open ? <Lines onDone={close} /> : null
}

function Lines({ onDone }: { onDone: () => void }) {
  const { editors } = useEditing()
  const list = useRef<HTMLElement>(null)
  // Renders with the words, a moment after they rest.
  useWords()
  const lines = outlineOf(editors)
  const { activePart } = editors
  const cursor = editors.active()?.state.selection.from ?? 1
  const at = activePart ? lineAt(lines, activePart, cursor) : -1
  useEffect(() => {
    const start = list.current?.querySelector('[aria-current]') ?? list.current?.querySelector('button')
    if (start instanceof HTMLElement) start.focus()
  }, [])

  const go = ({ part, position }: OutlineLine) => {
    const editor = editors.get(part)
    onDone()
    if (editor) selectRange(editor, { from: position, to: position })
  }
  return (
    <nav
      ref={list}
      aria-label="Outline"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          onDone()
        } else stepLines(event)
      }}
      className="fixed top-[calc(var(--bar)+8px)] left-2 z-30 grid max-h-[70dvh] w-72 max-w-[calc(100vw-16px)] overflow-y-auto rounded-md bg-raised p-1.5 font-ui shadow-float rise-in sm:left-[calc(var(--rail)+8px)]"
    >
      {lines.map((line, index) => (
        <button
          key={`${line.part} ${line.position} ${line.level}`}
          type="button"
          aria-current={index === at ? 'location' : undefined}
          onClick={() => go(line)}
          className={cx(
            'min-h-control truncate rounded-md px-2.5 text-left text-ui hover:bg-well aria-[current]:bg-accent-wash aria-[current]:text-accent',
            INDENT[line.level],
          )}
        >
          {line.text}
        </button>
      ))}
    </nav>
  )
}

function stepLines(event: React.KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  event.preventDefault()
  buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus()
}
