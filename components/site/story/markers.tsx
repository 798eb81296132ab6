import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { noteId } from './note-id.ts'
import type { Passage, PassageIndex } from './passages.ts'

type Props = { passages: Passage[]; index: PassageIndex }

/** The small numbers after a passage, each a link to its note that says what the note is; nothing for no passage. */
export function Markers({ passages, index }: Props): ReactNode {
  const notes = [...new Set(passages.flatMap((passage) => passage.notes))].sort((a, b) => a - b)
  if (notes.length === 0) return null
  return (
    <sup className="markers">
      {notes.map((note, position) => (
        <Fragment key={note}>
          {position > 0 ? ',' : null}
          <a
            href={`#${noteId(note)}`}
            role="doc-noteref"
            aria-label={`Note ${note}, how we know: ${index.notes.get(note)?.title ?? ''}`}
          >
            {note}
          </a>
        </Fragment>
      ))}
    </sup>
  )
}
