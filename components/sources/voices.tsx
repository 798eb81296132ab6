'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { usePaused } from '#components/admin/use-paused.ts'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { PanelPart } from './panel-part.tsx'
import type { SourceDetail } from './registry-types.ts'

type Props = { source: SourceDetail; onOpen: (id: string) => void }

/** With whom a source speaks with one voice: two people of one office are two people, and one confirmation. */
export function Voices({ source, onOpen }: Props) {
  const [choosing, setChoosing] = useState(false)
  const { join, part } = useVoiceCommands(source, () => setChoosing(false))
  const { voices, abilities } = source
  if (voices.length === 0 && !abilities.edit) return null
  return (
    <PanelPart title="Speaks with one voice with">
      <ul className="text-ui">
        {voices.map((voice) => (
          <li key={voice.id}>
            <button
              type="button"
              onClick={() => onOpen(voice.id)}
              className="min-h-6 rounded-sm text-left text-accent underline underline-offset-2 wrap-anywhere"
            >
              {voice.label}
            </button>
          </li>
        ))}
      </ul>
      {voices.length === 0 ? (
        <p className="text-label text-ink-faint">
          Nobody: what it says counts as a confirmation of its own. Two aides of one minister speak with one
          voice.
        </p>
      ) : null}
      {choosing ? (
        <ChooseVoice source={source} onChoose={join} onCancel={() => setChoosing(false)} />
      ) : abilities.edit ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setChoosing(true)}>Choose a source…</Button>
          {voices.length > 0 ? (
            <Button look="quiet" onClick={part}>
              Speaks for itself
            </Button>
          ) : null}
        </div>
      ) : null}
    </PanelPart>
  )
}

type ChooseProps = { source: SourceDetail; onChoose: (id: string) => void; onCancel: () => void }

function ChooseVoice({ source, onChoose, onCancel }: ChooseProps) {
  const trpc = useTRPC()
  const [words, setWords] = useState('')
  const text = usePaused(words.trim())
  const found = useQuery(trpc.sources.search.queryOptions({ text }, { enabled: text !== '' }))
  const taken = new Set([source.id, ...source.voices.map((voice) => voice.id)])
  const others = (found.data ?? []).filter((each) => !taken.has(each.id)).slice(0, 6)
  return (
    <div className="grid gap-1.5" onKeyDown={(event) => event.key === 'Escape' && stopAt(event, onCancel)}>
      <Input
        autoFocus
        inputMode="search"
        aria-label="Find the other source"
        placeholder="Find the other source"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ul aria-label="Sources found" className="empty:hidden">
        {others.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              onClick={() => onChoose(each.id)}
              className="grid min-h-control w-full content-center rounded-sm px-2.5 py-1 text-left text-ui hover:bg-well"
            >
              {each.label}
              {each.detail ? <span className="text-label text-ink-faint">{each.detail}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      {found.isSuccess && text !== '' && others.length === 0 ? (
        <p className="text-label text-ink-faint">No other source fits.</p>
      ) : null}
      <Button look="quiet" className="justify-self-start" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  )
}

/** Escape steps out one level: it closes the choice, not the panel. */
function stopAt(event: React.KeyboardEvent, leave: () => void): void {
  event.stopPropagation()
  leave()
}

function useVoiceCommands(source: SourceDetail, onJoined: () => void) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const rest = {
    onError: (error: unknown) => tellError(sentenceOf(error)),
    onSettled: () => client.invalidateQueries(trpc.sources.pathFilter()),
  }
  const join = useMutation(
    trpc.sources.joinVoices.mutationOptions({
      ...rest,
      onSuccess: () => {
        tell('They count as one voice from now on.')
        onJoined()
      },
    }),
  )
  const part = useMutation(
    trpc.sources.partVoice.mutationOptions({
      ...rest,
      onSuccess: () => tell('The source speaks for itself.'),
    }),
  )
  return {
    join: (withId: string) => join.mutate({ id: source.id, withId }),
    part: () => part.mutate({ id: source.id }),
  }
}
