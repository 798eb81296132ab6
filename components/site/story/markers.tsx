import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { noteId } from './note-id.ts'
import type { Passage } from './passages.ts'

/** The small numbers after a passage, each a link to its note; nothing for no passage. */
export function Markers({ passages }: { passages: Passage[] }): ReactNode {
  const notes = [...new Set(passages.flatMap((passage) => passage.notes))].sort((a, b) => a - b)
  if (notes.length === 0) return null
  return (
    <sup className="markers">
      {notes.map((note, position) => (
        <Fragment key={note}>
          {position > 0 ? ',' : null}
          <a href={`#${noteId(note)}`} role="doc-noteref" aria-label={`How we know this, note ${note}`}>
            {note}
          </a>
        </Fragment>
      ))}
    </sup>
  )
}
