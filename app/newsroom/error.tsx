'use client'

import { usePathname } from 'next/navigation'
import { KeptHere } from '#components/editor/kept/kept-here.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

import '../../components/editor/editor.css'

/** A page that failed to build. What was typed elsewhere is saved already; of a story this browser may have the words. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  const [, storyId] = /^\/newsroom\/stories\/([0-9a-f-]{36})$/.exec(usePathname()) ?? []
  return (
    <>
      <EmptyState
        isPage
        title="This page could not be shown"
        action={
          <Button look="primary" onClick={retry}>
            Try again
          </Button>
        }
      >
        Something went wrong on our side, or the newsroom’s database is away. What was marked as saved is
        saved; nothing else was changed.
      </EmptyState>
      {storyId ? <KeptHere storyId={storyId} /> : null}
    </>
  )
}
