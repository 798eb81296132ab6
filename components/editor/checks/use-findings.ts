'use client'

import { useEffect, useRef, useState } from 'react'
import type { CheckStory } from '#lib/checks/model/check-story.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import type { RuleSettings } from '#lib/checks/model/settings.ts'
import type { TypedWords } from '../parts/typed-words.ts'
import { createCheckRunner, type CheckRunner } from './check-runner.ts'
import { openLocalPort } from './local-port.ts'
import { openWorkerPort } from './worker-port.ts'

/**
 * The findings of the story as it stands, renewed shortly after each change, in a worker; null until the first check is
 * done. Pass null while story or settings are not loaded, and the same object while nothing changed. The list keeps its identity
 * while nothing about the findings changes, so that typing renders nothing; `typed` says when the page may draw it.
 */
export function useFindings(
  story: CheckStory | null,
  settings: RuleSettings | null,
  typed: Pick<TypedWords, 'whenDrawn'>,
): Finding[] | null {
  const [findings, setFindings] = useState<Finding[] | null>(null)
  const runner = useRef<CheckRunner | null>(null)

  useEffect(() => {
    const show = (found: Finding[]) => setFindings((known) => (isSame(known, found) ? known : found))
    const started = createCheckRunner({
      ports: [openWorkerPort, openLocalPort],
      report: (found) => typed.whenDrawn(() => show(found)),
    })
    runner.current = started
    return () => started.stop()
  }, [typed])

  useEffect(() => {
    if (story && settings) runner.current?.check(story, settings)
  }, [story, settings])

  return findings
}

function isSame(known: Finding[] | null, found: Finding[]): boolean {
  return known === found || (known !== null && JSON.stringify(known) === JSON.stringify(found))
}
