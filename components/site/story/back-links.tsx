import type { ReactNode } from 'react'
import type { KnownNote } from '#lib/publishing/model/known-notes.ts'
import type { PassageIndex } from './passages.ts'

const LONGEST = 56

/** The ways back from a note to the passages that rest on it, each named by the words it goes to. */
export function BackLinks({ note, index }: { note: KnownNote; index: PassageIndex }): ReactNode {
  const anchors = [...new Set(note.passages)].filter((anchor) => index.anchors.has(anchor))
  if (anchors.length === 0) return null
  return (
    <span className="back">
      {anchors.map((anchor) => {
        const words = opening(index.anchors.get(anchor) ?? '')
        return (
          <a key={anchor} href={`#${anchor}`} role="doc-backlink" aria-label={`Back to the words: ${words}`}>
            <BackArrow />
            <span>{words}</span>
          </a>
        )
      })}
    </span>
  )
}

/** The first words of a passage, cut at a word where they are long. */
function opening(words: string): string {
  const line = words.replace(/\s+/gu, ' ')
  if (line.length <= LONGEST) return line
  return `${line.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`
}

/** Drawn, because the text faces have no such arrow. */
function BackArrow(): ReactNode {
  return (
    <svg
      viewBox="0 0 16 16"
      width="13"
      height="13"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <path
        d="M6.5 4 2.5 8l4 4M2.5 8h7.75a3.25 3.25 0 0 0 0-6.5H9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
