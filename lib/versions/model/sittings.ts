import type { VersionEntry } from './version-entry.ts'

/** A line of the history: a version that somebody would look for, or what was kept by itself while people wrote between two of those. */
export type HistoryLine =
  | { kind: 'milestone'; version: VersionEntry }
  | {
      kind: 'sitting'
      /** Newest first. */
      versions: VersionEntry[]
      from: string
      to: string
      names: string[]
    }

/** Two versions of one sitting lie no further apart. */
const PAUSE_MS = 60 * 60_000

/**
 * Groups a history, newest first, for reading: milestones stand alone, and automatic versions between two of them are folded by
 * sitting. `names` are those who wrote, in the order in which they came.
 */
export function historyLines(versions: readonly VersionEntry[]): HistoryLine[] {
  const lines: HistoryLine[] = []
  for (const version of versions) {
    const last = lines.at(-1)
    if (version.kind !== 'automatic' || version.name !== '') lines.push({ kind: 'milestone', version })
    else if (last?.kind === 'sitting' && isSoonAfter(version, last.from)) add(last, version)
    else {
      const { at, by } = version
      lines.push({ kind: 'sitting', versions: [version], from: at, to: at, names: [by.name] })
    }
  }
  return lines
}

function isSoonAfter(older: VersionEntry, at: string): boolean {
  return Date.parse(at) - Date.parse(older.at) <= PAUSE_MS
}

function add(sitting: Extract<HistoryLine, { kind: 'sitting' }>, older: VersionEntry): void {
  sitting.versions.push(older)
  sitting.from = older.at
  sitting.names = [...new Set([older.by.name, ...sitting.names])]
}
