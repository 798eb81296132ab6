'use client'

import { useMemo, useRef, useState } from 'react'
import type { Finding } from '#lib/checks/model/finding.ts'
import type { FamilyChoice } from './finding-groups.ts'

/** What a finding has open beneath it. */
export type OpenLeaf = 'why' | 'override' | 'ignore'

/**
 * What somebody is doing with a list of findings. It lives outside the list, by the findings' keys, so that a form, the words typed
 * in it and what was selected outlast a list that settles, a leaf that is left for another, and a sheet that steps aside.
 */
export type FindingDesk = {
  leaf: { key: string; what: OpenLeaf } | null
  toggle: (key: string, what: OpenLeaf) => void
  close: () => void
  /** The words typed for a finding, or for the selection. */
  draftOf: (key: string) => string
  keepDraft: (key: string, words: string) => void
  selected: ReadonlySet<string>
  select: (finding: Finding, on: boolean) => void
  clearSelection: () => void
  family: FamilyChoice
  setFamily: (family: FamilyChoice) => void
}

/** The key under which the form for all selected findings is kept. */
export const SELECTION = 'selection'

/** Keeps what somebody is doing with a list of findings. */
export function useFindingDesk(): FindingDesk {
  const [leaf, setLeaf] = useState<FindingDesk['leaf']>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [family, setFamily] = useState<FamilyChoice>('all')
  const drafts = useRef(new Map<string, string>())
  return useMemo(
    () => ({
      leaf,
      toggle: (key, what) => setLeaf(leaf?.key === key && leaf.what === what ? null : { key, what }),
      close: () => setLeaf(null),
      draftOf: (key) => drafts.current.get(key) ?? '',
      keepDraft: (key, words) => void drafts.current.set(key, words),
      selected,
      select: ({ key }, on) =>
        setSelected((known) => {
          const next = new Set(known)
          if (on) next.add(key)
          else next.delete(key)
          return next
        }),
      clearSelection: () => setSelected(new Set()),
      family,
      setFamily,
    }),
    [leaf, selected, family],
  )
}
