import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'
import { readFacts } from '#lib/publishing/model/read-facts.ts'
import type { KeptFacts } from '#lib/publishing/model/read-facts.ts'
import type { VersionFacts } from '#lib/publishing/model/version-facts.ts'
import type { StoryRow } from '#lib/stories/queries/find-story.ts'
import type { VersionEntry } from '../model/version-entry.ts'
import { canSeeVersion } from '../policy.ts'
import { versionEntry, VERSION_COLUMNS } from './version-entry.ts'

/** A version whole and unmasked: for commands, and for queries that mask it. */
export type FoundVersion = {
  entry: VersionEntry
  document: StoryDocument
  facts: VersionFacts
  fingerprint: string
}

/**
 * Loads a version of a story that this person has already been let into. One of another story, and one that this person
 * could not have read when it was cut, are both not_found.
 */
export async function findVersion(ctx: Ctx, db: Db, story: StoryRow, id: string): Promise<FoundVersion> {
  if (!isUuid(id)) throw notFound('version')
  const row = await db.storyVersion.findFirst({
    where: { id, storyId: story.id },
    select: { ...VERSION_COLUMNS, document: true, facts: true, fingerprint: true },
  })
  if (!row) throw notFound('version')
  const facts = readFacts(row.facts as unknown as KeptFacts)
  if (!canSeeVersion(ctx.actor, story, facts)) throw notFound('version')
  return {
    entry: versionEntry(row, story.publishedVersionId),
    document: row.document as unknown as StoryDocument,
    facts,
    fingerprint: row.fingerprint,
  }
}
