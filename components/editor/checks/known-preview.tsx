import type { AskedEntry, KnownEntry } from '#lib/publishing/model/public-story.ts'

/** The entries of "How we know this" as readers would get them: what is named, what is only described, who was asked. */
export function KnownPreview({
  known,
  asked,
}: {
  known: readonly KnownEntry[]
  asked: readonly AskedEntry[]
}) {
  if (known.length + asked.length === 0) {
    return (
      <p className="text-ui text-ink-soft text-pretty">
        Readers are told nothing about sources: no claim rests on a source that may be mentioned.
      </p>
    )
  }
  return (
    <ul className="grid gap-3">
      {known.map((entry) => (
        <li key={entry.key} className="font-text text-caption text-ink">
          <p className="font-medium text-pretty wrap-anywhere">{entry.title}</p>
          {[entry.detail, entry.reason, entry.href].map((words, at) =>
            words ? (
              <p key={at} className="text-ink-soft text-pretty wrap-anywhere">
                {words}
              </p>
            ) : null,
          )}
        </li>
      ))}
      {asked.map((entry) => (
        <li key={entry.key} className="font-text text-caption text-ink">
          <p className="font-medium text-pretty wrap-anywhere">{entry.party}</p>
          <p className="text-ink-soft text-pretty">{entry.outcome}</p>
        </li>
      ))}
    </ul>
  )
}
