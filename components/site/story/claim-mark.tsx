import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { Markers } from './markers.tsx'
import type { PassageIndex } from './passages.ts'

type Props = { node: NodeJson; index: PassageIndex; words: ReactNode }

/**
 * Words that rest on a source: a hairline under them, the passage's address on its first words, and after its last
 * words a small marker that leads to the note. Overlapping claims are nested; words without a claim stay as they are.
 */
export function ClaimMark({ node, index, words }: Props): ReactNode {
  const passages = index.of.get(node) ?? []
  if (passages.length === 0) return words
  const starts = index.starts.get(node) ?? []
  const lined = passages.toReversed().reduce<ReactNode>((inner, passage, position) => {
    const id = starts.includes(passage.anchor) ? { id: passage.anchor } : {}
    return (
      <span key={position} {...id} className={passage.unnamed ? 'claim claim-unnamed' : 'claim'}>
        {inner}
      </span>
    )
  }, words)
  return (
    <>
      {lined}
      <Markers passages={index.ends.get(node) ?? []} index={index} />
    </>
  )
}
