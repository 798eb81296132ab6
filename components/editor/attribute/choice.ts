import { SOURCE_KIND_LABELS, type SourceKind } from '#lib/sources/model/sourcing.ts'

/** What was picked in the search: a use of this story, a source of the registry, or a source to be made. */
export type Choice =
  | { type: 'use'; useId: string }
  | { type: 'source'; id: string; label: string; anonymous: boolean }
  | { type: 'create'; kind: SourceKind; name: string; anonymous: boolean }

/** The sources that the search offers to make from what was typed; nothing is made before the agreement is. */
export function creations(text: string): { key: string; label: string; choice: Choice }[] {
  const name = text.trim()
  const anonymous = {
    key: 'create anonymous',
    label: name ? `Anonymous source, described as “${name}”` : 'Anonymous source',
    choice: { type: 'create', kind: 'person', name, anonymous: true } satisfies Choice,
  }
  if (!name) return [anonymous]
  const named = (
    ['person', 'organization', 'document', 'dataset', 'agency', 'publication', 'social_post'] as const
  ).map((kind) => ({
    key: `create ${kind}`,
    label: `${SOURCE_KIND_LABELS[kind]} “${name}”`,
    choice: { type: 'create', kind, name, anonymous: false } satisfies Choice,
  }))
  const own = {
    key: 'create own_observation',
    label: `Own observation “${name}”`,
    choice: { type: 'create', kind: 'own_observation', name, anonymous: false } satisfies Choice,
  }
  return [anonymous, ...named, own]
}
