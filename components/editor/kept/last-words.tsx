'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import type { StorySession } from '../session/story-session.ts'

type Props = { session: StorySession; onClose: () => void }

/** The words that are in this browser only, to be copied by somebody who may no longer put them into the story. */
export function LastWords({ session, onClose }: Props) {
  const [words] = useState(session.unheldWords)
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const copy = () =>
    navigator.clipboard.writeText(words.join('\n\n')).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    )
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Your last words"
      description="The newsroom has not taken these: you typed them after the right to write here had gone. They stay in this browser."
      actions={
        <>
          <span role="status" className="mr-auto text-ui text-ink-soft">
            {copied === 'yes' ? 'Copied' : null}
            {copied === 'failed' ? 'The browser did not let them be copied: select them and copy' : null}
          </span>
          <Button look="primary" onClick={() => void copy()}>
            Copy them
          </Button>
        </>
      }
    >
      {words.length === 0 ? (
        <p className="text-ui text-ink-soft">Only deletions: there are no words to copy.</p>
      ) : (
        <Textarea aria-label="Words to copy" readOnly rows={8} value={words.join('\n\n')} />
      )}
    </Dialog>
  )
}
