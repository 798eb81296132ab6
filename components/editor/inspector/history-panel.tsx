'use client'

import Link from 'next/link'
import { useState } from 'react'
import { QueryState } from '#components/admin/query-state.tsx'
import { Button, buttonClasses } from '#components/ui/button.tsx'
import { comparisonHref } from '#components/versions/comparison-href.ts'
import { History } from '#components/versions/history.tsx'
import { KeepAsDialog } from '#components/versions/keep-as-dialog.tsx'
import { useVersions } from '#components/versions/use-versions.ts'
import { whenSaved } from '../session/when-saved.ts'
import { useEditing, useStory } from '../story-context.tsx'

/** The History leaf: what the story was, and the way to keep it as it is. */
export function HistoryPanel() {
  const { session } = useEditing()
  const { id, abilities, published } = useStory()
  const list = useVersions(id)
  const [keeping, setKeeping] = useState(false)
  const versions = list.data?.versions ?? []
  return (
    <div className="grid gap-2 p-4">
      <div className="flex flex-wrap gap-2">
        {abilities.write ? <Button onClick={() => setKeeping(true)}>Keep this as…</Button> : null}
        {published ? (
          <Link href={comparisonHref(id, published.versionId, 'now')} className={buttonClasses()}>
            Against live
          </Link>
        ) : null}
      </div>
      {list.data ? null : <QueryState query={list} />}
      {list.data && versions.length === 0 ? (
        <p className="text-ui text-ink-soft text-pretty">
          No versions yet. One is kept at every step, while you write, and when you keep one by name.
        </p>
      ) : null}
      <History storyId={id} versions={versions} />
      <KeepAsDialog storyId={id} open={keeping} onOpenChange={setKeeping} saved={() => whenSaved(session)} />
    </div>
  )
}
