'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { tellError } from '#components/ui/toaster.tsx'
import type { Kept as OpenedKept } from '#lib/sources/model/kept.ts'
import { CHANNEL_LABELS } from '#lib/sources/model/sourcing.ts'
import type { SourceDetail } from './registry-types.ts'
import { KeptForm } from './kept-form.tsx'
import { PanelPart } from './panel-part.tsx'

type Props = { source: SourceDetail; kept: NonNullable<SourceDetail['kept']> }

/** Contacts and notes of a source: hidden until somebody asks for them, which is written down, and gone with the panel. */
export function Kept({ source, kept }: Props) {
  const trpc = useTRPC()
  const [opened, setOpened] = useState<OpenedKept | null>(null)
  const [editing, setEditing] = useState(false)
  const open = useMutation(
    trpc.sources.openKept.mutationOptions({
      // What was opened is held by this panel alone.
      gcTime: 0,
      onSuccess: setOpened,
      onError: (error) => tellError(sentenceOf(error)),
    }),
  )
  const isEmpty = kept.channels.length === 0 && !kept.hasNotes
  const title = source.anonymous ? 'Notes' : 'Contacts and notes'
  const close = () => {
    setOpened(null)
    setEditing(false)
    open.reset()
  }
  if (isEmpty && !source.abilities.keep) return null
  if (editing && (opened || isEmpty)) {
    return (
      <PanelPart title={title}>
        <KeptForm
          source={source}
          kept={opened ?? { contacts: [], notes: '', revision: source.revision }}
          onDone={close}
        />
      </PanelPart>
    )
  }
  return (
    <PanelPart title={title}>
      {isEmpty ? null : opened ? <Opened kept={opened} /> : <Masked kept={kept} />}
      <div className="flex flex-wrap gap-2">
        {isEmpty ? (
          <Button onClick={() => setEditing(true)}>Add {title.toLocaleLowerCase()}</Button>
        ) : opened ? (
          <>
            <Button onClick={close}>Hide</Button>
            {source.abilities.keep ? <Button onClick={() => setEditing(true)}>Change</Button> : null}
          </>
        ) : (
          <Button busy={open.isPending} onClick={() => open.mutate({ id: source.id })}>
            Show {title.toLocaleLowerCase()}
          </Button>
        )}
      </div>
    </PanelPart>
  )
}

function Masked({ kept }: { kept: Props['kept'] }) {
  const lines = kept.channels.map((channel) => CHANNEL_LABELS[channel])
  return (
    <>
      <ul className="text-ui text-ink">
        {[...lines, ...(kept.hasNotes ? ['Notes'] : [])].map((line, index) => (
          <li key={`${line} ${index}`} className="grid grid-cols-[96px_minmax(0,1fr)] gap-x-3">
            <span className="text-label leading-5 text-ink-faint">{line}</span>
            <span aria-label="hidden" role="img">
              ••••••••
            </span>
          </li>
        ))}
      </ul>
      <p className="text-label text-ink-faint">Kept encrypted. That you opened them is recorded.</p>
    </>
  )
}

function Opened({ kept }: { kept: OpenedKept }) {
  return (
    <>
      <dl className="grid gap-1 text-ui">
        {kept.contacts.map(({ channel, label, value }, index) => (
          <div key={index} className="grid grid-cols-[96px_minmax(0,1fr)] gap-x-3">
            <dt className="text-label leading-5 text-ink-faint">{label || CHANNEL_LABELS[channel]}</dt>
            <dd className="text-ink select-all wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {kept.notes ? <p className="text-ui whitespace-pre-wrap text-ink wrap-anywhere">{kept.notes}</p> : null}
    </>
  )
}
