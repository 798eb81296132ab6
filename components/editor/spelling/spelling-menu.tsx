'use client'

import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { tellError } from '#components/ui/toaster.tsx'
import type { Finding } from '#lib/checks/model/finding.ts'
import { useStoryFindings } from '../inspector/story-findings.tsx'
import { useFindingActions } from '../inspector/use-finding-actions.ts'
import { replaceMatches } from '../find/replace-matches.ts'
import { usePlace } from '../toolbar/use-place.ts'
import { useEditing } from '../story-context.tsx'
import { findingOf } from './finding-of.ts'
import type { Asked, SpellingDesk } from './use-spelling.ts'
import { useSpellingClicks } from './use-spelling-clicks.ts'
import { proposedFor } from './wrong-words.ts'
import { stepFocus } from '../toolbar/step-focus.ts'

/** Beside a word in question: what may be meant, and that it is right. A press on the word or its key opens it. */
export function SpellingMenu({ desk }: { desk: SpellingDesk }) {
  useSpellingClicks(desk)
  const { asked } = desk
  return asked ? (
    <Menu key={`${asked.slip.from} ${asked.slip.to}`} asked={asked} onDone={() => desk.ask(null)} />
  ) : null
}

function Menu({ asked, onDone }: { asked: Asked; onDone: () => void }) {
  const { editor, slip, byKey } = asked
  const { editors } = useEditing()
  const bar = useRef<HTMLDivElement>(null)
  const findings = useStoryFindings() ?? []
  const actions = useFindingActions('panel')
  const place = usePlace(bar, editor, slip, 'spelling')
  const word = editor.isDestroyed ? '' : editor.state.doc.textBetween(slip.from, slip.to)
  const finding = findingOf(findings, editors, editor, slip)
  const isPlaced = place !== null
  useEffect(() => {
    if (byKey && isPlaced) bar.current?.querySelector('button')?.focus()
  }, [byKey, isPlaced])

  const then = (run: () => void) => () => {
    run()
    onDone()
    editor.view.focus()
  }
  const leaveIt = async (known: Finding) => {
    try {
      await actions.onLetStand('ignore', [known], 'The word is meant as it stands.')
    } catch (error) {
      tellError(error instanceof Error ? error.message : 'The word stays in question. Try again.')
    }
  }
  const write = (text: string) =>
    then(() => editor.view.dispatch(replaceMatches(editor.state, [slip], text).scrollIntoView()))
  const proposed = finding ? proposedFor(finding) : []
  return (
    <div
      ref={bar}
      role="menu"
      tabIndex={-1}
      aria-label={`The spelling of “${word}”`}
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') then(() => {})()
        else stepFocus(event)
      }}
      className="fixed z-30 flex max-w-[calc(100vw-16px)] flex-wrap items-center gap-0.5 rounded-md bg-raised p-1 font-ui shadow-float"
    >
      {proposed.map((text) => (
        <Button key={text} role="menuitem" look="quiet" aria-label={`Write “${text}”`} onClick={write(text)}>
          <b className="font-medium text-ink">{text}</b>
        </Button>
      ))}
      {proposed.length === 0 ? (
        <span className="px-2 text-label text-ink-faint">No word comes near “{word}”.</span>
      ) : null}
      {finding ? (
        <>
          <Button
            role="menuitem"
            look="quiet"
            onClick={then(() => actions.onFix?.({ kind: 'add_word', label: '', word }, finding))}
          >
            Add to the newsroom’s words
          </Button>
          <Button role="menuitem" look="quiet" onClick={then(() => void leaveIt(finding))}>
            Leave it here
          </Button>
        </>
      ) : null}
    </div>
  )
}
