'use client'

import { SettledInput } from '../inspector/settled-input.tsx'
import { useWords } from '../session/document-context.tsx'
import { useEditDetails } from '../sheet/use-edit-details.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { wordsIn } from '#lib/document/model/word-count.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { storyCounts } from './story-counts.ts'

const LONGEST = 100_000

/** How long the story is, what is selected, and how long it is meant to be. */
export function CountsList() {
  const { editors } = useEditing()
  const { plannedWords, abilities } = useStory()
  const { edit } = useEditDetails()
  const { headline, body, minutes } = storyCounts(useWords())
  const selected = selectedWords(editors)
  const settle = (text: string) => {
    const planned = Number(text.replaceAll(/[\s,.]/g, ''))
    if (text === '') edit({ plannedWords: null })
    else if (Number.isInteger(planned) && planned > 0 && planned <= LONGEST) edit({ plannedWords: planned })
  }
  return (
    <div className="grid w-64 gap-3 font-ui text-ui">
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
        {selected > 0 ? <Row name="Selected" value={words(selected)} /> : null}
        <Row name="Headline" value={`${words(headline.words)}, ${characters(headline.characters)}`} />
        <Row name="Body" value={words(body.words)} />
        <Row name="Characters" value={body.characters.toLocaleString('en')} />
        <Row name="To read" value={minutes === 1 ? '1 minute' : `${minutes} minutes`} />
      </dl>
      <div className="grid gap-1 border-t border-hairline pt-3">
        <label htmlFor="planned-words" className="text-label text-ink-soft">
          Planned length in words
        </label>
        <SettledInput
          id="planned-words"
          inputMode="numeric"
          placeholder="Not planned"
          readOnly={!abilities.write}
          value={plannedWords ? String(plannedWords) : ''}
          onSettle={settle}
        />
      </div>
      {plannedWords ? <Progress written={body.words} planned={plannedWords} /> : null}
    </div>
  )
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="text-right numeric">{value}</dd>
    </>
  )
}

function Progress({ written, planned }: { written: number; planned: number }) {
  const over = written - planned
  const left = over > 0 ? `${words(over)} over` : over === 0 ? 'As planned' : `${words(-over)} to go`
  return (
    <div className="grid gap-1">
      <progress
        className="h-1.5 w-full accent-accent"
        aria-label="Of the planned length"
        max={planned}
        value={Math.min(written, planned)}
      />
      <p className="text-label text-ink-soft">{left}</p>
    </div>
  )
}

function selectedWords(editors: PartEditors): number {
  const editor = editors.active()
  if (!editor || editor.isDestroyed) return 0
  const { from, to } = editor.state.selection
  return wordsIn(editor.state.doc.textBetween(from, to, '\n', ' '))
}

function words(count: number): string {
  return count === 1 ? '1 word' : `${count.toLocaleString('en')} words`
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count.toLocaleString('en')} characters`
}
