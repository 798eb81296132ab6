'use client'

import { useState, type ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Note } from '#components/ui/note.tsx'
import type { Gate } from '#lib/checks/gate.ts'
import { ChangeKindChoice } from './change-kind-choice.tsx'
import type { FindingActions } from './finding-card.tsx'
import type { ShownOverride } from './finding-groups.ts'
import { choiceOf, whatIsMissing, type LiveChangeKind, type PublishChoice } from './publish-choice.ts'
import { PublishFindings } from './publish-findings.tsx'

type Props = FindingActions & {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The headline as it would go out. */
  headline: string
  /** Readers have the story already: the sheet asks what kind of change this is. */
  isLive: boolean
  gate: Gate<ShownOverride>
  onTakeBack?: ((override: ShownOverride) => void) | undefined
  /** "How we know this" exactly as readers would get it. */
  preview: ReactNode
  /** What others changed since the person looked; stands first while it is there. */
  changedSince?: ReactNode
  /** Why the last try did not go out, for people. */
  problem?: string | null
  busy: boolean
  onPublish: (choice: PublishChoice) => void
}

/**
 * The last look before readers get the story: what is open, what kind of change it is, how we say that we know it. What was
 * typed stays while the sheet is closed; give it the version number as `key`, so that it is new after each publish.
 */
export function PublishSheet({ open, onOpenChange, headline, isLive, ...rest }: Props) {
  const [kind, setKind] = useState<LiveChangeKind | null>(null)
  const [readerText, setReaderText] = useState('')
  const changeKind = isLive ? kind : 'first'
  const blocks = rest.gate.open.filter((finding) => finding.severity === 'block').length
  const missing = whatIsMissing(blocks, changeKind, readerText)
  const publish = () => {
    if (changeKind !== null && missing === null) rest.onPublish(choiceOf(changeKind, readerText))
  }
  // The finding's place lies behind the sheet.
  const stepAside = <Args extends unknown[]>(act: ((...args: Args) => void) | undefined) =>
    act &&
    ((...args: Args) => {
      onOpenChange(false)
      act(...args)
    })
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      width="wide"
      title={isLive ? 'Publish the changes' : 'Publish'}
      description={<span className="font-text text-lead text-ink">{headline}</span>}
      actions={
        <Actions
          missing={missing}
          busy={rest.busy}
          onPublish={publish}
          onCancel={() => onOpenChange(false)}
        />
      }
    >
      <div className="grid gap-6">
        {rest.problem ? <Note tone="red">{rest.problem}</Note> : null}
        {rest.changedSince}
        <PublishFindings
          gate={rest.gate}
          onTakeBack={rest.onTakeBack}
          canOverride={rest.canOverride}
          onOverride={rest.onOverride}
          onJump={(finding) => stepAside(rest.onJump)?.(finding)}
          onFix={stepAside(rest.onFix)}
        />
        {isLive ? (
          <ChangeKindChoice
            value={kind}
            readerText={readerText}
            onChange={setKind}
            onReaderText={setReaderText}
          />
        ) : null}
        <section aria-label="How we know this, as readers will see it">
          <h3 className="text-label font-semibold text-ink-faint">
            How we know this, as readers will see it
          </h3>
          <div className="mt-2 rounded-md bg-paper px-4 py-3 inset-ring inset-ring-hairline">
            {rest.preview}
          </div>
        </section>
      </div>
    </Dialog>
  )
}

type ActionProps = { missing: string | null; busy: boolean; onPublish: () => void; onCancel: () => void }

function Actions({ missing, busy, onPublish, onCancel }: ActionProps) {
  return (
    <>
      <p role="status" className="mr-auto max-w-96 text-ui text-ink-soft text-pretty">
        {missing ?? 'By publishing you confirm what readers are told about our sources.'}
      </p>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
      <Button look="primary" busy={busy} disabled={missing !== null} onClick={onPublish}>
        Publish to readers now
      </Button>
    </>
  )
}
