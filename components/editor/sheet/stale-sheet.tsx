'use client'

import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import type { StorySession } from '../session/story-session.ts'

/** The words that this browser has, to read and to copy, where no editor may stand. */
export function StaleSheet({ session }: { session: StorySession }) {
  return <StaleWords ydoc={session.ydoc} />
}

/** The words of a document as they are, and as they change. */
export function StaleWords({ ydoc }: { ydoc: Doc }) {
  const [blocks, setBlocks] = useState<readonly TextBlock[]>([])
  useEffect(() => {
    const read = () => setBlocks(toTextBlocks(documentFromYDoc(ydoc)))
    read()
    ydoc.on('update', read)
    return () => ydoc.off('update', read)
  }, [ydoc])
  return (
    <article className="sheet" aria-label="The story, read only">
      {blocks.map((block) => (
        <StaleBlock key={`${block.part} ${block.index}`} block={block} />
      ))}
    </article>
  )
}

function StaleBlock({ block }: { block: TextBlock }) {
  if (block.part === 'headline') return <h1 className="part-headline">{block.text}</h1>
  if (block.part === 'dek') return <p className="part-dek">{block.text}</p>
  if (block.part === 'caption') return <p className="photo-caption">{block.text}</p>
  return <p className="part-body mt-5">{block.text}</p>
}
