'use client'

import { useMemo } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { compareDocuments } from '#lib/document/diff.ts'
import type { BlockChange } from '#lib/document/diff.ts'
import { compareFacts } from '#lib/versions/model/compare-facts.ts'
import type { FactComparison, Side } from '#lib/versions/model/compare-facts.ts'
import { DetailChanges, FactChanges } from './fact-changes.tsx'
import { TextChanges } from './text-changes.tsx'

/** What changed between two versions: the words first, then what they rest on, photos, and what the story carries. */
export function Comparison({ before, after }: { before: Side; after: Side }) {
  const { blocks, facts } = useMemo(
    () => ({
      blocks: compareDocuments(before.document, after.document).blocks,
      facts: compareFacts(before, after),
    }),
    [before, after],
  )
  const summary = summaryOf(blocks, facts)
  return (
    <div className="grid gap-6">
      <p role="status" className="text-ui text-ink-soft">
        {summary}
      </p>
      {summary === NOTHING ? (
        <EmptyState title="Nothing differs">
          Words, sourcing, photos and details are the same in both. Choose other versions to compare.
        </EmptyState>
      ) : null}
      <TextChanges blocks={blocks} />
      <FactChanges title="Sources" changes={facts.sources} />
      <FactChanges title="What passages rest on" changes={facts.claims} />
      <FactChanges title="Requests for comment" changes={facts.requests} />
      <FactChanges title="Photos" changes={facts.photos} />
      <DetailChanges fields={facts.details} />
    </div>
  )
}

const NOTHING = 'The two are the same.'

function summaryOf(blocks: readonly BlockChange[], facts: FactComparison): string {
  const words = blocks.filter((block) => block.kind !== 'same').length
  const sourcing = facts.sources.length + facts.claims.length + facts.requests.length
  const counts = [
    counted(words, 'change in the text', 'changes in the text'),
    counted(sourcing, 'in the sourcing', 'in the sourcing'),
    counted(facts.photos.length, 'photo', 'photos'),
    counted(facts.details.length, 'other detail', 'other details'),
  ].filter((part) => part !== '')
  return counts.length === 0 ? NOTHING : `${counts.join(', ')}.`
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}
