'use client'

import { useState } from 'react'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { useRestore } from './use-versions.ts'

type Props = {
  storyId: string
  version: { id: string; number: number }
  onDone: (keptId: string) => void
}

/** Brings a version back, after saying what that does and what it does not. */
export function RestoreButton({ storyId, version, onDone }: Props) {
  const [asking, setAsking] = useState(false)
  const { restore, restoring } = useRestore(storyId, onDone)
  const words = `Version ${version.number} is back. What stood there is kept.`
  return (
    <>
      <Button busy={restoring} onClick={() => setAsking(true)}>
        Bring version {version.number} back
      </Button>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Bring version ${version.number} back?`}
        description={
          <>
            <p>
              The words become what they were then, for everybody who has the story open. What stands there
              now is kept as a version first, so this can be taken back.
            </p>
            <p className="mt-2">
              Sources, agreements, section and bylines stay as they are now. Readers see no change until
              somebody publishes.
            </p>
          </>
        }
        action="Bring it back"
        danger={false}
        onAction={() => void restore(version.id, words)}
      />
    </>
  )
}
