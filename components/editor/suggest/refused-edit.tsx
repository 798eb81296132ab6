'use client'

import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { DOCUMENT_PARTS } from '#lib/document/model/story-document.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import type { StorySession } from '../session/story-session.ts'
import { useEditing } from '../story-context.tsx'

/**
 * The newsroom did not take an edit of somebody who may only suggest: the words are offered for copying, and the story is opened
 * again as the newsroom has it.
 */
export function RefusedEdit() {
  const { session } = useEditing()
  const [refused, setRefused] = useState<string | null>(null)
  useEffect(() => {
    const hear = ({ payload }: { payload: string }) => setRefused((before) => before ?? refusalIn(payload))
    session.provider.on('stateless', hear)
    return () => void session.provider.off('stateless', hear)
  }, [session])
  const copy = async () => {
    await navigator.clipboard.writeText(wordsOf(session))
    tell('Copied. Your words are in the clipboard.')
  }
  return (
    <Dialog
      open={refused !== null}
      onOpenChange={() => undefined}
      title="A change was not taken"
      description={refused ?? ''}
      actions={
        <>
          <Button look="quiet" onClick={() => void copy()}>
            Copy my words
          </Button>
          <Button look="primary" onClick={() => void startOver(session)}>
            Open the story as it is
          </Button>
        </>
      }
    >
      <p className="text-ui text-ink-soft">
        The words as you have them stay in this window until you open the story again.
      </p>
    </Dialog>
  )
}

function refusalIn(payload: string): string | null {
  if (!payload.includes('"update-refused"')) return null
  const message: unknown = JSON.parse(payload)
  if (typeof message !== 'object' || message === null) return null
  const { type, code, message: words } = message as Record<string, unknown>
  return type === 'update-refused' && code === 'not_allowed' && typeof words === 'string' ? words : null
}

function wordsOf(session: StorySession): string {
  const document = documentFromYDoc(session.ydoc)
  return DOCUMENT_PARTS.map((part) => textOf(document[part])).join('\n\n')
}

/** What the newsroom would not have must not be sent again from this browser's journal. */
async function startOver(session: StorySession): Promise<void> {
  session.end()
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(`stet:${session.personId}:${session.storyId}`)
    for (const event of ['success', 'error', 'blocked']) request.addEventListener(event, () => resolve())
  })
  window.location.reload()
}
