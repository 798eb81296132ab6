'use client'

import { ArrowDown, ArrowUp, CaseSensitive, Replace, WholeWord, X } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { foundWords, replacedWords } from './found-words.ts'
import type { FindDesk } from './use-find.ts'

type Props = { desk: FindDesk; editable: boolean; onUndo: () => void }

/** Under the top bar while one finds: the words, how many there are, and what is to stand in their place. */
export function FindBar({ desk, editable, onUndo }: Props) {
  return desk.open ? <Bar key={desk.opening} desk={desk} editable={editable} onUndo={onUndo} /> : null
}

function Bar({ desk, editable, onUndo }: Props) {
  const { find, first, replaces, toggleReplaces, close } = desk
  const [words, setWords] = useState(first)
  const [replacement, setReplacement] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [wholeWords, setWholeWords] = useState(false)
  const found = useSyncExternalStore(find.subscribe, find.snapshot, find.snapshot)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  useEffect(() => find.look({ words, matchCase, wholeWords }), [find, words, matchCase, wholeWords])
  useEffect(() => () => find.look(null), [find])

  const replaceAll = () => {
    const count = find.replaceAll(replacement)
    // Its button has nothing left to do and lets go of the focus.
    field.current?.focus()
    tell(replacedWords(count), count > 0 ? onUndo : undefined)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
  }
  return (
    <search
      data-find-bar=""
      aria-label="Find in the story"
      onKeyDown={onKeyDown}
      className="sticky top-(--bar) z-20 grid gap-1.5 border-b border-hairline bg-raised px-3 py-2 font-ui sm:px-4"
    >
      <div className="flex flex-wrap items-center gap-1">
        <Input
          ref={field}
          autoFocus
          className="min-w-40 flex-1 sm:max-w-72"
          aria-label="Find"
          placeholder="Find in the story"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            find.step(event.shiftKey ? -1 : 1)
          }}
        />
        <output aria-label="Found" aria-live="polite" className="min-w-18 px-1 numeric text-ui text-ink-soft">
          {words ? foundWords(found) : ''}
        </output>
        <IconButton
          label="The one before"
          keys="shift+enter"
          disabled={found.count === 0}
          onClick={() => find.step(-1)}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          label="The next one"
          keys="enter"
          disabled={found.count === 0}
          onClick={() => find.step(1)}
        >
          <ArrowDown />
        </IconButton>
        <IconButton label="Match case" pressed={matchCase} onClick={() => setMatchCase((on) => !on)}>
          <CaseSensitive />
        </IconButton>
        <IconButton label="Whole words" pressed={wholeWords} onClick={() => setWholeWords((on) => !on)}>
          <WholeWord />
        </IconButton>
        {editable ? (
          <IconButton label="Replace" keys="mod+alt+f" pressed={replaces} onClick={toggleReplaces}>
            <Replace />
          </IconButton>
        ) : null}
        <IconButton label="Close find" keys="escape" className="ml-auto" onClick={close}>
          <X />
        </IconButton>
      </div>
      {replaces && editable ? (
        <form
          className="flex flex-wrap items-center gap-1"
          onSubmit={(event) => {
            event.preventDefault()
            find.replaceOne(replacement)
          }}
        >
          <Input
            className="min-w-40 flex-1 sm:max-w-72"
            aria-label="Replace with"
            placeholder="Replace with"
            autoComplete="off"
            maxLength={2000}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
          />
          <Button type="submit" disabled={found.at === 0}>
            Replace
          </Button>
          <Button disabled={found.count === 0} onClick={replaceAll}>
            Replace all
          </Button>
        </form>
      ) : null}
    </search>
  )
}
