'use client'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { QueryState } from '#components/admin/query-state.tsx'
import { TopBar } from '#components/frame/top-bar.tsx'
import { Button, buttonClasses } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { NOW } from '#lib/versions/model/version-entry.ts'
import type { VersionEntry } from '#lib/versions/model/version-entry.ts'
import { Comparison } from './comparison.tsx'
import { comparisonHref } from './comparison-href.ts'
import { History } from './history.tsx'
import { RestoreButton } from './restore-button.tsx'
import { useVersion, useVersions } from './use-versions.ts'
import { VersionPickers } from './version-pickers.tsx'

type Props = {
  storyId: string
  headline: string
  /** This person may bring a version back. */
  mayRestore: boolean
}

/** What a story was, what changed, and back again. Which two are compared stands in the address. */
export function VersionsPage({ storyId, headline, mayRestore }: Props) {
  const list = useVersions(storyId)
  const versions = list.data?.versions ?? []
  const asked = useSearchParams()
  const live = versions.find((version) => version.isLive)
  const from = asked.get('from') ?? live?.id ?? versions[0]?.id ?? null
  const to = asked.get('to') ?? NOW
  const choose = (before: string | null, after: string) =>
    window.history.replaceState(null, '', comparisonHref(storyId, before ?? NOW, after))
  return (
    <>
      <TopBar title="Versions" actions={<Back storyId={storyId} />}>
        <span className="truncate text-ui text-ink-soft">{headline || 'A story without a headline'}</span>
      </TopBar>
      <div className="flex flex-1 flex-col items-start lg:flex-row">
        <div className="mx-auto grid w-full max-w-190 min-w-0 flex-1 gap-5 px-4 py-5">
          {list.data ? null : <QueryState query={list} />}
          {list.data && versions.length === 0 ? <Nothing /> : null}
          {versions.length > 0 ? (
            <>
              <VersionPickers versions={versions} from={from} to={to} onChoose={choose} />
              <div className="flex flex-wrap gap-2 print:hidden">
                {live ? <Button onClick={() => choose(live.id, NOW)}>Against live</Button> : null}
                <RestoreOf
                  mayRestore={mayRestore}
                  versions={versions}
                  id={from}
                  storyId={storyId}
                  onDone={(keptId) => choose(keptId, NOW)}
                />
              </div>
              <Compared storyId={storyId} from={from} to={to} />
            </>
          ) : null}
        </div>
        {versions.length > 0 ? (
          <aside
            aria-label="History"
            className="w-full shrink-0 border-hairline bg-panel px-4 py-3 max-lg:border-t lg:sticky lg:top-(--bar) lg:h-[calc(100dvh-var(--bar))] lg:w-90 lg:overflow-y-auto lg:border-l print:hidden"
          >
            <h2 className="py-1 text-ui font-semibold">History</h2>
            <History storyId={storyId} versions={versions} />
          </aside>
        ) : null}
      </div>
    </>
  )
}

function Back({ storyId }: { storyId: string }) {
  return (
    <Link href={`/newsroom/stories/${storyId}`} className={buttonClasses('secondary', 'print:hidden')}>
      Back to the story
    </Link>
  )
}

function Nothing() {
  return (
    <EmptyState title="No versions yet">
      One is kept at every step of the story, while somebody writes, and when you choose “Keep this as…” in
      the story.
    </EmptyState>
  )
}

type RestoreProps = Pick<Props, 'storyId' | 'mayRestore'> & {
  versions: readonly VersionEntry[]
  id: string | null
  onDone: (keptId: string) => void
}

function RestoreOf({ mayRestore, versions, id, storyId, onDone }: RestoreProps) {
  const version = versions.find((one) => one.id === id)
  if (!version || !mayRestore) return null
  return <RestoreButton key={version.id} storyId={storyId} version={version} onDone={onDone} />
}

function Compared({ storyId, from, to }: { storyId: string; from: string | null; to: string }) {
  const before = useVersion(storyId, from)
  const after = useVersion(storyId, to)
  if (!before.data) return <QueryState query={before} />
  if (!after.data) return <QueryState query={after} />
  return <Comparison before={before.data} after={after.data} />
}
