'use client'

import { textOf } from '#lib/document/model/text-of.ts'
import { standing } from '#lib/document/suggestions/standing.ts'
import { PublishSheet } from '../checks/publish-sheet.tsx'
import { useFindingDesk } from '../checks/use-finding-desk.ts'
import { useGate } from '../inspector/story-findings.tsx'
import { useFindingActions } from '../inspector/use-finding-actions.ts'
import { useWords } from '../session/document-context.tsx'
import { useStory } from '../story-context.tsx'
import { useSuggestions } from '../suggest/suggestions-context.tsx'
import { Undecided } from '../suggest/undecided.tsx'
import { Changes } from './changes.tsx'
import { KnownSlot } from './known-slot.tsx'
import { usePublish } from './use-publish.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

export type Flow = 'publish' | 'withdraw' | null

/** The sheets that stand between a story and its readers. */
export function PublishFlow({ flow, onClose }: { flow: Flow; onClose: () => void }) {
  return (
    <>
      <Publish open={flow === 'publish'} onClose={onClose} />
      <WithdrawDialog open={flow === 'withdraw'} onClose={onClose} />
    </>
  )
}

function Publish({ open, onClose }: { open: boolean; onClose: () => void }) {
  const story = useStory()
  const words = useWords()
  const gate = useGate()
  const undecided = useSuggestions().length
  const desk = useFindingDesk()
  const actions = useFindingActions('sheet')
  const { publish, busy, problem, changedSince, seen, preview } = usePublish(open, onClose)
  if (!gate) return null
  return (
    <PublishSheet
      key={story.published?.number ?? 0}
      open={open}
      onOpenChange={(next) => !next && onClose()}
      headline={textOf((seen ? standing(seen.document) : words).headline)}
      isLive={story.published !== null}
      gate={gate}
      desk={desk}
      canBreak={story.abilities.publish_breaking}
      previewHash={preview.data?.hash ?? null}
      preview={<KnownSlot preview={preview} />}
      changedSince={changedSince ? <Changes changedSince={changedSince} /> : null}
      undecided={undecided}
      suggestions={<Undecided onLeave={onClose} />}
      problem={problem}
      busy={busy}
      onPublish={publish}
      {...actions}
    />
  )
}
