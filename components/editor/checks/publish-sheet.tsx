'use client'

import { useState, type ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Note } from '#components/ui/note.tsx'
import { useStill } from '#components/ui/use-still.ts'
import type { Gate } from '#lib/checks/gate.ts'
import { BreakingWayOut } from '../publish/breaking-way-out.tsx'
import { ChangeKindChoice } from './change-kind-choice.tsx'
import type { FindingActions } from './finding-card.tsx'
import type { ShownOverride } from './finding-groups.ts'
import type { TakesBack } from './overridden-list.tsx'
import { choiceOf, whatIsMissing, type LiveChangeKind, type PublishChoice } from './publish-choice.ts'
import { PublishFindings } from './publish-findings.tsx'
import type { FindingDesk } from './use-finding-desk.ts'

type Props = FindingActions & {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The headline as it would go out. */
  headline: string
  /** Readers have the story already: the sheet asks what kind of change this is. */
  isLive: boolean
  gate: Gate<ShownOverride>
  desk: FindingDesk
  takesBack: TakesBack
  /** "How we know this" exactly as readers would get it, and what it is known by; null until it is here. */
  preview: ReactNode
  previewHash: string | null
  /** What others changed since the person looked; stands first while it is there. */
  changedSince?: ReactNode
  /** How many suggestions nobody decided about yet, and the list of them, which stands first. */
  undecided?: number
  suggestions?: ReactNode
  /** Why the last try did not go out, for people. */
  problem?: string | null
  busy: boolean
  /** May publish past what could be overridden, when the news will not wait. */
  canBreak: boolean
  onPublish: (choice: PublishChoice) => void
}

/**
 * The last look before readers get the story: what kind of change it is, what is open, how we say that we know it. What was
 * typed stays while the sheet is closed; give it the version number as `key`, so that it is new after each publish.
 */
export function PublishSheet({ open, onOpenChange, headline, isLive, previewHash, ...rest }: Props) {
  const [kind, setKind] = useState<LiveChangeKind | null>(null)
  const [readerText, setReaderText] = useState('')
  // A preview that changes is another one: it has to be read and confirmed again.
  const [confirmed, setConfirmed] = useState<string | null>(null)
  const isConfirmed = previewHash !== null && confirmed === previewHash
  const changeKind = isLive ? kind : 'first'
  const gate = useStill(rest.gate)
  const blocking = gate.open.filter((finding) => finding.severity === 'block')
  const undecided = undecidedWords(rest.undecided ?? 0)
  const missing = undecided ?? whatIsMissing(blocking.length, changeKind, readerText, isConfirmed)
  const withoutBlocks = undecided ?? whatIsMissing(0, changeKind, readerText, isConfirmed)
  const publish = (breaking: string | null) => {
    if (changeKind === null || confirmed === null) return
    rest.onPublish({ ...choiceOf(changeKind, readerText), known: confirmed, breaking })
  }
  // The finding's place lies behind the sheet.
  const stepAside =
    <Args extends unknown[]>(act: ((...args: Args) => void) | undefined) =>
    (...args: Args) => {
      onOpenChange(false)
      act?.(...args)
    }
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
          onPublish={() => publish(null)}
          onCancel={() => onOpenChange(false)}
        />
      }
    >
      <div className="grid gap-6">
        {rest.problem ? <Note tone="red">{rest.problem}</Note> : null}
        {rest.changedSince}
        {rest.suggestions}
        {isLive ? (
          <ChangeKindChoice
            value={kind}
            readerText={readerText}
            onChange={setKind}
            onReaderText={setReaderText}
          />
        ) : null}
        <PublishFindings
          gate={gate}
          desk={rest.desk}
          takesBack={rest.takesBack}
          canOverride={rest.canOverride}
          canIgnore={rest.canIgnore}
          onLetStand={rest.onLetStand}
          onJump={stepAside(rest.onJump)}
          onFix={(fix, finding) =>
            fix.kind === 'add_word' ? rest.onFix?.(fix, finding) : stepAside(rest.onFix)(fix, finding)
          }
        />
        <section aria-label="How we know this, as readers will see it">
          <h3 className="text-label font-semibold text-ink-faint">
            How we know this, as readers will see it
          </h3>
          <div className="mt-2 rounded-md bg-paper px-4 py-3 inset-ring inset-ring-hairline">
            {rest.preview}
          </div>
          <div className="mt-3">
            <Checkbox
              label="This is what readers are to be told about our sources"
              checked={isConfirmed}
              disabled={previewHash === null}
              onChange={(on) => setConfirmed(on ? previewHash : null)}
            />
          </div>
        </section>
        {rest.canBreak && blocking.length > 0 && blocking.every((finding) => finding.overridable) ? (
          <BreakingWayOut missing={withoutBlocks} busy={rest.busy} onPublish={publish} />
        ) : null}
      </div>
    </Dialog>
  )
}

function undecidedWords(count: number): string | null {
  if (count === 0) return null
  return count === 1
    ? 'Accept or reject the open suggestion first.'
    : `Accept or reject the ${count} open suggestions first.`
}

type ActionProps = { missing: string | null; busy: boolean; onPublish: () => void; onCancel: () => void }

function Actions({ missing, busy, onPublish, onCancel }: ActionProps) {
  return (
    <>
      <p role="status" className="mr-auto max-w-96 text-ui text-ink-soft text-pretty">
        {missing ?? 'Readers get exactly the words and the sources that you see.'}
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
