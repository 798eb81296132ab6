'use client'

import { useState } from 'react'
import { AgreementStep } from './agreement-step.tsx'
import type { Choice } from './choice.ts'
import { ClaimUses } from './claim-uses.tsx'
import { SourceSearch } from './source-search.tsx'
import { useAttach } from './use-attach.ts'
import type { Attribution, Subject } from './use-attribution.ts'

type Props = { subject: Subject; attribution: Attribution }

/** First which source, then what was agreed with it. A use that the story has already needs no second agreement. */
export function AttributeForm({ subject, attribution }: Props) {
  const [choice, setChoice] = useState<Exclude<Choice, { type: 'use' }> | null>(null)
  const attach = useAttach(subject, attribution)
  const pick = (next: Choice) => {
    if (next.type !== 'use') return setChoice(next)
    attach.link(next.useId)
  }
  return (
    <>
      <p className="shrink-0 border-b border-hairline px-4 py-2.5 font-text text-caption text-ink-soft">
        <span className="line-clamp-2">“{subject.words}”</span>
      </p>
      {choice ? (
        <AgreementStep choice={choice} attach={attach} onBack={() => setChoice(null)} />
      ) : (
        <div className="flex min-h-0 flex-col overflow-y-auto">
          {subject.isNew ? null : <ClaimUses claimId={subject.claimId} onGone={attribution.close} />}
          <SourceSearch claimId={subject.claimId} onPick={pick} busy={attach.busy} />
          {attach.problem ? (
            <p role="alert" className="px-4 pb-3 text-ui text-red">
              {attach.problem}
            </p>
          ) : null}
        </div>
      )}
    </>
  )
}
