import type { ReactNode } from 'react'
import type { KnownGroup, KnownNote } from '#lib/publishing/model/known-notes.ts'
import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import { POLICY_PATHS } from '#lib/publishing/model/policy-paths.ts'
import { BackLinks } from './back-links.tsx'
import { noteId } from './note-id.ts'
import type { PassageIndex } from './passages.ts'

/** What the story rests on and who was asked, as far as was agreed: numbered notes by kind, each with links back to its passages. */
export function HowWeKnow({ index }: { index: PassageIndex }): ReactNode {
  if (index.groups.length === 0) return null
  return (
    <section className="known" aria-labelledby="how-we-know-this">
      <header>
        <h2 id="how-we-know-this">How we know this</h2>
        <p>
          Underlined words rest on a source. The small number after them leads here, the arrow leads back.
        </p>
        <p>
          <a href={POLICY_PATHS.principles}>How we work with sources</a>
        </p>
      </header>
      <div className="known-groups">
        {index.groups.map((group) => (
          <Group key={group.id} group={group} index={index} />
        ))}
      </div>
    </section>
  )
}

function Group({ group, index }: { group: KnownGroup; index: PassageIndex }): ReactNode {
  const id = `known-${group.id}`
  return (
    <section className="known-group" aria-labelledby={id}>
      <h3 id={id}>{group.title}</h3>
      {group.about === '' ? null : <p className="known-about">{group.about}</p>}
      <ol>
        {group.notes.map((note) => (
          <Note key={note.key} note={note} index={index} />
        ))}
      </ol>
    </section>
  )
}

function Note({ note, index }: { note: KnownNote; index: PassageIndex }): ReactNode {
  const href = note.href === null ? null : safeHref(note.href)
  return (
    <li id={noteId(note.number)} className={note.kind === 'unnamed' ? 'note-unnamed' : 'note-named'}>
      <span className="note-number" aria-hidden="true">
        {note.number}
      </span>
      <div className="note-text">
        <strong>{href === null ? note.title : <a href={href}>{note.title}</a>}</strong>
        <Detail note={note} />
        {note.reply === '' ? null : <q className="note-reply">{note.reply}</q>}
        {note.reason === '' ? null : <span className="note-reason">{note.reason}</span>}
        <BackLinks note={note} index={index} />
      </div>
    </li>
  )
}

/** What is known of the source and on which terms it spoke; the terms lead to what they mean here. */
function Detail({ note }: { note: KnownNote }): ReactNode {
  if (note.detail === '' && note.terms === '') return null
  return (
    <span className="note-detail">
      {note.detail}
      {note.detail === '' || note.terms === '' ? null : ' · '}
      {note.terms === '' ? null : <a href={POLICY_PATHS.terms}>{note.terms}</a>}
    </span>
  )
}
