'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { useState } from 'react'
import { problemOf, sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { SOURCE_KIND_LABELS } from '#lib/sources/model/sourcing.ts'
import { STATE_LABELS } from '#lib/stories/model/story-state.ts'
import type { SourceDetail } from './registry-types.ts'
import { draftOf, fieldsOf } from './source-draft.ts'
import { SourceForm } from './source-form.tsx'

/** One source: what the registry keeps, who knows it, where it was used. */
export function SourceCard({ source }: { source: SourceDetail }) {
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
      {editing ? null : <Actions source={source} onEdit={() => setEditing(true)} />}
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

function Actions({ source, onEdit }: { source: SourceDetail; onEdit: () => void }) {
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
    <div className="flex gap-2 empty:hidden">
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
    </div>
  )
}

function EditSource({ source, onDone }: { source: SourceDetail; onDone: () => void }) {
  const trpc = useTRPC()
  const client = useQueryClient()
  // The revision that the draft was made from: a later one must not carry it.
  const [base, setBase] = useState(source)
  const [draft, setDraft] = useState(() => draftOf(source))
  const showAsItIs = async () => {
    const fresh = await client.fetchQuery(trpc.sources.get.queryOptions({ id: source.id }, { staleTime: 0 }))
    setBase(fresh)
    setDraft(draftOf(fresh))
  }
  const save = useMutation(
    trpc.sources.edit.mutationOptions({
      onSuccess: () => {
        tell('The source is saved.')
        onDone()
      },
      onError: (error) => void (problemOf(error)?.code === 'conflict' && showAsItIs()),
      onSettled: () => client.invalidateQueries(trpc.sources.pathFilter()),
    }),
  )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    save.mutate({ id: base.id, revision: base.revision, fields: fieldsOf(draft) })
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      {save.isError ? <Note tone="red">{sentenceOf(save.error)}</Note> : null}
      <SourceForm draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" look="primary" busy={save.isPending}>
          Save source
        </Button>
      </div>
    </form>
  )
}

function UsedIn({ source }: { source: SourceDetail }) {
  return (
    <section aria-label="Used in" className="grid gap-1 border-t border-hairline pt-3">
      <h3 className="text-label font-semibold text-ink-soft">Used in</h3>
      <ul>
        {source.usedIn.map((use) => (
          <li key={`${use.storyId} ${use.at}`} className="border-b border-hairline py-1.5 last:border-0">
            <Link
              prefetch={false}
              href={`/newsroom/stories/${use.storyId}`}
              className="font-text text-caption leading-5 hover:text-accent"
            >
              {use.headline || 'A story without a headline'}
            </Link>
            <p className="text-label text-ink-faint">
              {STATE_LABELS[use.state]}, {use.statusName.toLocaleLowerCase()}
            </p>
          </li>
        ))}
      </ul>
      {source.usedIn.length === 0 ? (
        <p className="text-label text-ink-faint">No story that you may see.</p>
      ) : null}
    </section>
  )
}
