import { Badge } from '#components/ui/badge.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { compareWords } from '#lib/document/diff/compare-words.ts'
import type { FactChange, FieldChange } from '#lib/versions/model/compare-entries.ts'
import { Added, ChangedWords, Removed } from './changed-words.tsx'

const CHANGES = { added: 'Added', removed: 'Removed', changed: 'Changed' }

/** What changed of the sources, passages, requests or photos. */
export function FactChanges({ title, changes }: { title: string; changes: readonly FactChange[] }) {
  if (changes.length === 0) return null
  return (
    <section aria-label={title} className="grid gap-2">
      <h2 className="text-label font-medium text-ink-soft">{title}</h2>
      <ul className="grid gap-3">
        {changes.map((change) => (
          <li key={change.id} className="grid gap-1 border-l-2 border-accent pl-3">
            <p className="flex flex-wrap items-center gap-2 text-ui font-medium text-ink">
              <span className="wrap-anywhere">{change.label || 'Without a name'}</span>
              <Badge>{CHANGES[change.change]}</Badge>
            </p>
            <Fields fields={change.fields} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Section, topics, bylines and the rest of what a story carries. */
export function DetailChanges({ fields }: { fields: readonly FieldChange[] }) {
  if (fields.length === 0) return null
  return (
    <section aria-label="Section, bylines and more" className="grid gap-2">
      <h2 className="text-label font-medium text-ink-soft">Section, bylines and more</h2>
      <div className="border-l-2 border-accent pl-3">
        <Fields fields={fields} />
      </div>
    </section>
  )
}

function Fields({ fields }: { fields: readonly FieldChange[] }) {
  return (
    <dl className="grid gap-0.5">
      {fields.map((field) => (
        <div key={field.name} className="flex flex-wrap gap-x-2 text-ui">
          <dt className="text-ink-soft">{field.name}</dt>
          <dd className="min-w-0 wrap-anywhere text-ink">
            <Values field={field} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Values({ field: { before, after, isTime } }: { field: FieldChange }) {
  if (before && after && !isTime) return <ChangedWords runs={compareWords(before, after)} />
  return (
    <>
      {before ? <Removed>{isTime ? <Moment at={before} /> : before}</Removed> : null}
      {before && after ? ' ' : null}
      {after ? <Added>{isTime ? <Moment at={after} /> : after}</Added> : null}
    </>
  )
}
