import type { Prisma } from '#prisma/generated/client.ts'
import type { VersionEntry } from '../model/version-entry.ts'

/** What a list needs of a version's row: never its words. */
export const VERSION_COLUMNS = {
  id: true,
  number: true,
  kind: true,
  changeKind: true,
  name: true,
  createdAt: true,
  scrubbedAt: true,
  createdBy: { select: { id: true, name: true } },
} as const satisfies Prisma.StoryVersionSelect

type Row = Prisma.StoryVersionGetPayload<{ select: typeof VERSION_COLUMNS }>

/** A version's row as lists show it. */
export function versionEntry(row: Row, liveId: string | null): VersionEntry {
  const { id, number, kind, changeKind, name, createdBy, createdAt, scrubbedAt } = row
  return {
    id,
    number,
    kind,
    changeKind,
    name,
    by: createdBy,
    at: createdAt.toISOString(),
    isLive: id === liveId,
    isScrubbed: scrubbedAt !== null,
  }
}
