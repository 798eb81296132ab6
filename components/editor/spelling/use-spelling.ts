'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useKeyedCommands } from '#components/frame/commands.ts'
import { tell } from '#components/ui/toaster.tsx'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { useGate, useStoryFindings } from '../inspector/story-findings.tsx'
import { selectRange } from '../parts/select-place.ts'
import { useWords } from '../session/document-context.tsx'
import { useEditing, useStory } from '../story-context.tsx'
import { drawSpelling } from './drawn-spelling.ts'
import { nextSlip } from './next-slip.ts'
import type { SlipAt } from './next-slip.ts'
import { isSameWords, wrongWords } from './wrong-words.ts'
import type { WrongWords } from './wrong-words.ts'

/** The word whose spelling is asked about; `byKey`: the menu takes the focus. */
export type Asked = Omit<SlipAt, 'at' | 'count'> & { byKey: boolean }
export type SpellingDesk = { asked: Asked | null; ask: (asked: Asked | null) => void }

const NONE: readonly never[] = []

/** Draws spellings and TKs in all parts, and leads from one to the next by key. */
export function useSpelling(): SpellingDesk {
  const { editors, say } = useEditing()
  const [asked, ask] = useState<Asked | null>(null)
  useDrawnSpelling(useWrongWords())
  const toNext = (kind: 'spelling' | 'tk') => {
    const next = nextSlip(editors, kind)
    if (!next) return tell(kind === 'tk' ? 'No TK is left in the text.' : 'No spelling is in question.')
    const { editor, slip, at, count } = next
    selectRange(editor, slip)
    say(
      `${kind === 'tk' ? 'TK' : 'Spelling'} ${at} of ${count}: ${editor.state.doc.textBetween(slip.from, slip.to)}`,
    )
    if (kind === 'spelling' && editor.isEditable) ask({ editor, slip, byKey: true })
  }
  useKeyedCommands([
    {
      id: 'next-spelling',
      label: 'Go to the next spelling in question',
      group: 'Story',
      keys: "mod+'",
      keywords: ['misspelled', 'dictionary', 'spell'],
      run: () => toNext('spelling'),
    },
    {
      id: 'next-tk',
      label: 'Go to the next TK',
      group: 'Story',
      keys: 'mod+alt+k',
      keywords: ['missing', 'come'],
      run: () => toNext('tk'),
    },
  ])
  return { asked, ask }
}

/** What the checks know of the words; the same object until they know something else. */
function useWrongWords(): WrongWords {
  const words = useWords()
  const findings = useStoryFindings() ?? NONE
  const open = useGate()?.open ?? NONE
  const speaks = /^en\b/i.test(useStory().checkFacts.language)
  const now = wrongWords(findings, open, () => toTextBlocks(words), speaks)
  const [known, setKnown] = useState(now)
  if (known === now || isSameWords(known, now)) return known
  setKnown(now)
  return now
}

function useDrawnSpelling(by: WrongWords): void {
  const { editors } = useEditing()
  const present = useSyncExternalStore(
    editors.subscribe,
    () =>
      editors
        .all()
        .map(([part]) => part)
        .join(' '),
    () => '',
  )
  useEffect(() => {
    for (const [, editor] of editors.all()) drawSpelling(editor, by)
  }, [editors, by, present])
}
