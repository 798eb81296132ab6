'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { ChooseSource } from './choose-source.tsx'
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
        <ChooseSource
          label="Find the other source"
          without={[source.id, ...voices.map((voice) => voice.id)]}
          onChoose={(other) => join(other.id)}
          onCancel={() => setChoosing(false)}
        />
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
