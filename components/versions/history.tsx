'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { historyLines } from '#lib/versions/model/sittings.ts'
import type { HistoryLine } from '#lib/versions/model/sittings.ts'
import type { VersionEntry } from '#lib/versions/model/version-entry.ts'
import { versionWords } from '#lib/versions/model/version-words.ts'
import { comparisonHref } from './comparison-href.ts'

type Props = { storyId: string; versions: readonly VersionEntry[] }

/** A story's history, newest first: milestones in plain sight, what was kept while people wrote folded by sitting. */
export function History({ storyId, versions }: Props) {
  const before = new Map(versions.map((version, place) => [version.id, versions[place + 1]]))
  const item = (version: VersionEntry) => (
    <Version storyId={storyId} version={version} before={before.get(version.id)} />
  )
  return (
    <ol aria-label="Versions, newest first" className="grid">
      {historyLines(versions).map((line) =>
        line.kind === 'milestone' ? (
          <li key={line.version.id} className="border-b border-hairline py-2">
            {item(line.version)}
          </li>
        ) : (
          <li key={line.versions[0]?.id} className="border-b border-hairline">
            <Sitting line={line} item={item} />
          </li>
        ),
      )}
    </ol>
  )
}

type SittingProps = {
  line: Extract<HistoryLine, { kind: 'sitting' }>
  item: (version: VersionEntry) => ReactNode
}

function Sitting({ line, item }: SittingProps) {
  const { versions, from, to, names } = line
  const count = versions.length === 1 ? '1 version' : `${versions.length} versions`
  return (
    <details>
      <summary className="flex min-h-control cursor-pointer flex-wrap items-center gap-x-1.5 py-1 text-label text-ink-soft hover:text-ink pointer-coarse:min-h-11">
        <span>
          <Moment at={from} />
          {from === to ? null : (
            <>
              {' to '}
              <Moment at={to} />
            </>
          )}
        </span>
        <span>· {names.join(', ')}</span>
        <span>· {count}</span>
      </summary>
      <ol className="grid gap-2 border-l border-hairline pb-2 pl-3">
        {versions.map((version) => (
          <li key={version.id}>{item(version)}</li>
        ))}
      </ol>
    </details>
  )
}

type VersionProps = { storyId: string; version: VersionEntry; before: VersionEntry | undefined }

const link =
  'inline-flex min-h-6 items-center rounded-sm text-label text-accent underline-offset-2 hover:underline pointer-coarse:min-h-11'

function Version({ storyId, version, before }: VersionProps) {
  const { id, number, by, at, isLive, isScrubbed } = version
  return (
    <div className="grid gap-0.5">
      <p className="flex flex-wrap items-center gap-x-2 text-ui font-medium text-ink">
        <span className="numeric text-ink-faint">{number}</span>
        <span className="wrap-anywhere">{versionWords(version)}</span>
        {isLive ? <Badge tone="green">Live</Badge> : null}
        {isScrubbed ? <Badge>A passage was removed</Badge> : null}
      </p>
      <p className="text-label text-ink-soft">
        {by.name} · <Moment at={at} />
      </p>
      <p className="flex flex-wrap gap-x-3">
        <Link
          className={link}
          href={comparisonHref(storyId, id, 'now')}
          aria-label={`Compare with now: version ${number}`}
        >
          Compare with now
        </Link>
        {before ? (
          <Link
            className={link}
            href={comparisonHref(storyId, before.id, id)}
            aria-label={`What it changed: version ${number}`}
          >
            What it changed
          </Link>
        ) : null}
        <a
          className={link}
          href={`/newsroom/stories/${storyId}/versions/${id}`}
          target="_blank"
          rel="noreferrer"
          aria-label={`Read version ${number} as it was`}
        >
          Read
        </a>
      </p>
    </div>
  )
}
