'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { IdentityPart } from '#components/seals/identity-part.tsx'
import { Button } from '#components/ui/button.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { SOURCE_KIND_LABELS } from '#lib/sources/model/sourcing.ts'
import { EditSource } from './edit-source.tsx'
import { Kept } from './kept.tsx'
import { MergeSource } from './merge-source.tsx'
import type { SourceDetail } from './registry-types.ts'
import { SourceFiles } from './source-files.tsx'
import { UsedIn } from './used-in.tsx'
import { Voices } from './voices.tsx'

type Props = { source: SourceDetail; onOpen: (id: string) => void }

/** One source: what the registry keeps of it, who knows it, whom it speaks with, where it was used. */
export function SourceCard({ source, onOpen }: Props) {
  const [editing, setEditing] = useState(false)
  const name = source.anonymous ? source.description : source.publicName
  return (
    <article className="grid gap-4 p-4" aria-label={name}>
      <header className="grid gap-1 pr-10">
        <p className="text-label text-ink-faint">
          {SOURCE_KIND_LABELS[source.kind]}
          {source.anonymous ? ', not named' : ''}
          {source.archived ? ', archived' : ''}
        </p>
        <h2 className="font-text text-title font-medium wrap-anywhere">{name}</h2>
        <p className="text-ui text-ink-soft">
          {[source.jobRole, source.affiliation].filter(Boolean).join(', ')}
        </p>
      </header>
      {editing ? <EditSource source={source} onDone={() => setEditing(false)} /> : <Facts source={source} />}
      {editing ? null : <Actions source={source} onEdit={() => setEditing(true)} onOpen={onOpen} />}
      {source.anonymous ? <IdentityPart sourceId={source.id} /> : null}
      {source.kept ? <Kept source={source} kept={source.kept} /> : null}
      {source.abilities.seeFiles ? (
        <SourceFiles title="Files" sourceId={source.id} mayAdd={source.abilities.keep} />
      ) : null}
      <Voices source={source} onOpen={onOpen} />
      <UsedIn source={source} />
    </article>
  )
}

function Facts({ source }: { source: SourceDetail }) {
  const knowers = source.knowers.map(
    (knower) => `${knower.name}${knower.confirmed ? '' : ' (not confirmed)'}`,
  )
  const facts: [string, React.ReactNode][] = [
    ['Kept by', source.reporterName],
    ['Known to', source.anonymous ? [source.reporterName, ...knowers].join(', ') : ''],
    ['Beats', source.beats.join(', ')],
    [
      'Address',
      source.url ? (
        <a
          key="url"
          href={source.url}
          target="_blank"
          rel="noreferrer noopener"
          className="text-accent underline underline-offset-2 wrap-anywhere"
        >
          {source.url}
        </a>
      ) : (
        ''
      ),
    ],
  ]
  return (
    <dl className="grid grid-cols-[72px_minmax(0,1fr)] gap-x-3 gap-y-1 text-ui">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-label leading-5 text-ink-faint">{label}</dt>
            <dd className="text-ink">{value}</dd>
          </div>
        ))}
    </dl>
  )
}

type ActionsProps = Props & { onEdit: () => void }

function Actions({ source, onEdit, onOpen }: ActionsProps) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const archive = useMutation(
    trpc.sources.archive.mutationOptions({
      onSuccess: () =>
        tell(
          source.archived
            ? 'The source is back in the registry.'
            : 'The source is archived. Stories keep it.',
        ),
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => client.invalidateQueries(trpc.sources.pathFilter()),
    }),
  )
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {source.abilities.edit ? <Button onClick={onEdit}>Edit</Button> : null}
      {source.abilities.archive ? (
        <Button
          look="quiet"
          busy={archive.isPending}
          onClick={() => archive.mutate({ id: source.id, archived: !source.archived })}
        >
          {source.archived ? 'Bring back' : 'Archive'}
        </Button>
      ) : null}
      {source.abilities.merge && !source.archived ? <MergeSource source={source} onMerged={onOpen} /> : null}
    </div>
  )
}
