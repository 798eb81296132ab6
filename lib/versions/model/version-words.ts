import type { VersionEntry } from './version-entry.ts'

const CHANGE_WORDS: Record<string, string> = {
  first: 'Published',
  silent_fix: 'Published, a silent fix',
  update: 'Published, an update',
  correction: 'Published, a correction',
  clarification: 'Published, a clarification',
  editors_note: 'Published, an editor’s note',
}

/** What a version is called wherever it is named: why it was cut, in the newsroom's words. */
export function versionWords(version: Pick<VersionEntry, 'kind' | 'name' | 'changeKind'>): string {
  const { kind, name, changeKind } = version
  switch (kind) {
    case 'submitted':
      return 'Submitted to desk'
    case 'published':
      return CHANGE_WORDS[changeKind ?? ''] ?? 'Published'
    case 'named':
      return `“${name}”`
    case 'step':
      return name
    case 'restored':
      return `${name} brought back`
    case 'former':
      return name || 'Before most of the text went'
    case 'automatic':
      return name || 'Kept while writing'
  }
}
