/** A field of an entry as people read it; `isTime` when it is an ISO 8601 time. */
export type Field = { name: string; value: string; isTime?: boolean }

/** Something that two versions may both hold. `labelIsWords` when the label is words of the story, which are compared there. */
export type Compared = { id: string; label: string; fields: Field[]; labelIsWords?: boolean }

/** A field that differs; '' where it was not set. */
export type FieldChange = { name: string; before: string; after: string; isTime: boolean }

/** What became of one entry; `fields` are those that differ, or of one that came or went those that were set. */
export type FactChange = {
  id: string
  label: string
  change: 'added' | 'removed' | 'changed'
  fields: FieldChange[]
}

/** Compares two lists of entries by their ids, in the order of the older one, what is new after it. */
export function compareEntries(before: readonly Compared[], after: readonly Compared[]): FactChange[] {
  const young = new Map(after.map((entry) => [entry.id, entry]))
  const old = new Set(before.map((entry) => entry.id))
  const known = before.flatMap((entry): FactChange[] => {
    const now = young.get(entry.id)
    if (!now) return [whole(entry, 'removed')]
    const fields = changedFields(entry, now)
    return fields.length > 0 ? [{ id: entry.id, label: now.label, change: 'changed', fields }] : []
  })
  return [...known, ...after.filter((entry) => !old.has(entry.id)).map((entry) => whole(entry, 'added'))]
}

function changedFields(before: Compared, after: Compared): FieldChange[] {
  const names = [...new Set([...before.fields, ...after.fields].map((field) => field.name))]
  const renamed =
    before.label === after.label || after.labelIsWords
      ? []
      : [{ name: 'Name', before: before.label, after: after.label, isTime: false }]
  const fields = names.flatMap((name): FieldChange[] => {
    const [old, now] = [before, after].map((entry) => entry.fields.find((field) => field.name === name))
    const [was, is] = [old?.value ?? '', now?.value ?? '']
    return was === is ? [] : [{ name, before: was, after: is, isTime: now?.isTime ?? old?.isTime ?? false }]
  })
  return [...renamed, ...fields]
}

function whole({ id, label, fields }: Compared, change: 'added' | 'removed'): FactChange {
  const set = fields.filter(({ value }) => value !== '')
  return {
    id,
    label,
    change,
    fields: set.map(({ name, value, isTime = false }) => ({
      name,
      before: change === 'removed' ? value : '',
      after: change === 'added' ? value : '',
      isTime,
    })),
  }
}
