'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cx } from '#components/ui/class-names.ts'
import type { BlockChange } from '#lib/document/diff.ts'
import { compareWords } from '#lib/document/diff/compare-words.ts'
import { DOCUMENT_PARTS } from '#lib/document/model/story-document.ts'
import { Added, ChangedWords, Removed } from './changed-words.tsx'
import { detailWords, KIND_WORDS } from './detail-words.ts'

const PARTS: Record<BlockChange['part'], string> = {
  headline: 'Headline',
  dek: 'Dek',
  keyPoints: 'Key points',
  body: 'Text',
}
/** So many unchanged paragraphs in a row are shown; more are folded. */
const SHOWN = 1

/** The words of two versions as one text, part by part, with what stayed folded away. */
export function TextChanges({ blocks }: { blocks: readonly BlockChange[] }) {
  return DOCUMENT_PARTS.map((part) => {
    const mine = blocks.filter((block) => block.part === part)
    if (mine.every((block) => block.kind === 'same')) return null
    return (
      <section key={part} aria-label={PARTS[part]} className="grid gap-3">
        <h2 className="text-label font-medium text-ink-soft">{PARTS[part]}</h2>
        {stretchesOf(mine).map((stretch, index) =>
          stretch.isSame ? (
            <Unchanged key={index} blocks={stretch.blocks} />
          ) : (
            stretch.blocks.map((block, at) => <Changed key={`${index}-${at}`} block={block} />)
          ),
        )}
      </section>
    )
  })
}

type Stretch = { isSame: boolean; blocks: BlockChange[] }

function stretchesOf(blocks: readonly BlockChange[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const block of blocks) {
    const isSame = block.kind === 'same'
    const last = stretches.at(-1)
    if (last?.isSame === isSame) last.blocks.push(block)
    else stretches.push({ isSame, blocks: [block] })
  }
  return stretches
}

function Unchanged({ blocks }: { blocks: readonly BlockChange[] }) {
  const [open, setOpen] = useState(false)
  if (!open && blocks.length > SHOWN) {
    return (
      <Button look="quiet" className="-ml-3 justify-self-start print:hidden" onClick={() => setOpen(true)}>
        Show {blocks.length} unchanged paragraphs
      </Button>
    )
  }
  return blocks.map((block, index) => (
    <p key={index} className="font-text text-caption whitespace-pre-wrap text-ink-soft">
      {block.after?.text}
    </p>
  ))
}

function Changed({ block }: { block: BlockChange }) {
  const shown = block.after ?? block.before
  const kind = shown ? KIND_WORDS[shown.kind] : undefined
  const label = [kind, movedWords(block)].filter(Boolean).join(' · ')
  return (
    <div
      data-change={block.kind}
      className={cx('grid gap-1 border-l-2 pl-3', block.kind === 'removed' ? 'border-red' : 'border-accent')}
    >
      {label ? <p className="text-label text-ink-soft">{label}</p> : null}
      <p className="font-text text-body whitespace-pre-wrap wrap-anywhere text-ink">
        <Words block={block} />
      </p>
      {block.kind === 'changed' ? <Details block={block} /> : null}
    </div>
  )
}

function movedWords(block: BlockChange): string {
  if (block.kind === 'added' && block.moved) return 'Moved to here'
  if (block.kind === 'removed' && block.moved) return 'Moved from here'
  return ''
}

function Words({ block }: { block: BlockChange }) {
  switch (block.kind) {
    case 'same':
      return null
    case 'added':
      return <Added>{block.after.text || 'An empty paragraph'}</Added>
    case 'removed':
      return <Removed>{block.before.text || 'An empty paragraph'}</Removed>
    case 'changed':
      return <ChangedWords runs={block.words} />
  }
}

function Details({ block }: { block: Extract<BlockChange, { kind: 'changed' }> }) {
  if (block.details.length === 0) return null
  return (
    <ul className="grid gap-0.5">
      {block.details.map((detail, index) => {
        const { label, before, after } = detailWords(detail)
        return (
          <li key={index} className="text-label text-ink-soft">
            {label}
            {before || after ? ': ' : ''}
            {before && after ? (
              <ChangedWords runs={compareWords(before, after)} />
            ) : before ? (
              <Removed>{before}</Removed>
            ) : after ? (
              <Added>{after}</Added>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
