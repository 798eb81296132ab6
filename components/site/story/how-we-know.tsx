import type { ReactNode } from 'react'
import type { AskedEntry, KnownEntry, PublicStory } from '#lib/publishing/model/public-story.ts'
import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import { noteId } from './note-id.ts'
import { noteNumbers } from './passages.ts'
import type { PassageIndex } from './passages.ts'

type Props = { story: Pick<PublicStory, 'known' | 'asked'>; index: PassageIndex }

/** What the story rests on and who was asked, as far as was agreed: numbered notes, each with links back to its passages. */
export function HowWeKnow({ story, index }: Props): ReactNode {
  if (story.known.length + story.asked.length === 0) return null
  const numbers = noteNumbers(story)
  return (
    <section className="known" aria-labelledby="how-we-know-this">
      <header>
        <h2 id="how-we-know-this">How we know this</h2>
        <p>
          Underlined words rest on a source. The small number after them leads here, the arrow leads back.
        </p>
      </header>
      <ol>
        {story.known.map((entry) => (
          <Known key={entry.key} entry={entry} note={numbers.get(entry.key) ?? 0} index={index} />
        ))}
        {story.asked.map((entry) => (
          <Asked key={entry.key} entry={entry} note={numbers.get(entry.key) ?? 0} index={index} />
        ))}
      </ol>
    </section>
  )
}

function Known({ entry, note, index }: { entry: KnownEntry; note: number; index: PassageIndex }): ReactNode {
  const href = entry.href === null ? null : safeHref(entry.href)
  return (
    <Note
      note={note}
      kind={entry.kind === 'unnamed' ? 'note-unnamed' : 'note-named'}
      passages={entry.passages}
      index={index}
    >
      <strong>{href === null ? entry.title : <a href={href}>{entry.title}</a>}</strong>
      {entry.detail === '' ? null : <span className="note-detail">{entry.detail}</span>}
      {entry.reason === '' ? null : <span className="note-reason">{entry.reason}</span>}
    </Note>
  )
}

function Asked({ entry, note, index }: { entry: AskedEntry; note: number; index: PassageIndex }): ReactNode {
  return (
    <Note note={note} kind="note-asked" passages={entry.passages} index={index}>
      <strong>{entry.party}</strong>
      <span className="note-detail">{entry.outcome}</span>
    </Note>
  )
}

type NoteProps = { note: number; kind: string; passages: string[]; index: PassageIndex; children: ReactNode }

function Note({ note, kind, passages, index, children }: NoteProps): ReactNode {
  const there = [...new Set(passages)].filter((anchor) => index.anchors.has(anchor))
  return (
    <li id={noteId(note)} className={kind}>
      <span className="note-number" aria-hidden="true">
        {note}
      </span>
      <div className="note-text">
        {children}
        {there.length === 0 ? null : <BackLinks note={note} anchors={there} />}
      </div>
    </li>
  )
}

function BackLinks({ note, anchors }: { note: number; anchors: string[] }): ReactNode {
  return (
    <span className="back">
      {anchors.map((anchor, position) => (
        <a
          key={anchor}
          href={`#${anchor}`}
          role="doc-backlink"
          aria-label={backLabel(note, position, anchors.length)}
        >
          <BackArrow />
          {anchors.length > 1 ? <span>{position + 1}</span> : null}
        </a>
      ))}
    </span>
  )
}

function backLabel(note: number, position: number, count: number): string {
  return count === 1
    ? `Back to the words of note ${note}`
    : `Back to the words of note ${note}, place ${position + 1} of ${count}`
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
