import { knownGroups } from '#lib/publishing/model/known-notes.ts'
import type { AskedEntry, KnownEntry } from '#lib/publishing/model/public-story.ts'

/** The notes of "How we know this" as readers would get them, by kind and with the same numbers. */
export function KnownPreview({ known, asked }: { known: KnownEntry[]; asked: AskedEntry[] }) {
  const groups = knownGroups({ known, asked })
  if (groups.length === 0) {
    return (
      <p className="text-ui text-ink-soft text-pretty">
        Readers are told nothing about sources: no claim rests on a source that may be mentioned.
      </p>
    )
  }
  return (
    <div className="grid gap-4">
      {groups.map((group) => (
        <section key={group.id} className="grid gap-2">
          <h4 className="text-label font-semibold text-ink-soft">{group.title}</h4>
          <ol className="grid gap-3">
            {group.notes.map((note) => (
              <li key={note.key} className="font-text text-caption text-ink">
                <p className="font-medium text-pretty wrap-anywhere">
                  {note.number}. {note.title}
                </p>
                {[note.detail, note.terms, note.reply && `“${note.reply}”`, note.reason, note.href].map(
                  (words, at) =>
                    words ? (
                      <p key={at} className="text-ink-soft text-pretty wrap-anywhere">
                        {words}
                      </p>
                    ) : null,
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
