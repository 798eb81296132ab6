'use client'

import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** A page that failed to build. What was typed elsewhere is saved already. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <EmptyState
      isPage
      title="This page could not be shown"
      action={
        <Button look="primary" onClick={retry}>
          Try again
        </Button>
      }
    >
      Something went wrong on our side. What was marked as saved is saved; nothing else was changed.
    </EmptyState>
  )
}
