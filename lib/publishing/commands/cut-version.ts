import { fingerprintOf } from '#lib/document/fingerprint.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { storyDocument } from '#lib/stories/queries/story-document.ts'
import type { VersionKind } from '#lib/versions/model/version-kind.ts'
import type { ChangeKind } from '../model/change-kind.ts'
import type { PublicStory } from '../model/public-story.ts'
import type { VersionFacts } from '../model/version-facts.ts'
import { versionFacts } from '../queries/version-facts.ts'

/** A story at this moment of the transaction: words, facts, where in the log, and the words' fingerprint. */
export type StoryMoment = {
  document: StoryDocument
  facts: VersionFacts
  seq: number
  stateVector: Uint8Array
  fingerprint: string
}

/** Reads a story as it stands. The caller holds the story's row, so nothing moves between reading and writing. */
export async function storyMoment(tx: Db, storyId: string): Promise<StoryMoment> {
  const { document, seq, stateVector } = await storyDocument(tx, storyId)
  return {
    document,
    seq,
    stateVector,
    facts: await versionFacts(tx, storyId),
    fingerprint: await fingerprintOf(document),
  }
}

type VersionInput = {
  storyId: string
  kind: VersionKind
  /** What it is called: the words of a step, or what a person named it; '' for none. */
  name?: string
  changeKind?: ChangeKind | 'withdrawal'
  moment?: StoryMoment
  publicStory?: PublicStory
}

/** Whose version it is, and when; of an automatic one, whoever wrote the words that it keeps. */
type CutBy = Pick<Ctx, 'clock'> & { actor: { id: string } }

/** Writes an immutable version with the next number of the story. Runs in a transaction that holds the story's row. → its id and number. */
export async function cutVersion(
  tx: Db,
  by: CutBy,
  input: VersionInput,
): Promise<{ id: string; number: number }> {
  const moment = input.moment ?? (await storyMoment(tx, input.storyId))
  const last = await tx.storyVersion.findFirst({
    where: { storyId: input.storyId },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  const version = await tx.storyVersion.create({
    data: {
      storyId: input.storyId,
      number: (last?.number ?? 0) + 1,
      kind: input.kind,
      name: input.name ?? '',
      changeKind: input.changeKind ?? null,
      docSeq: moment.seq,
      fingerprint: moment.fingerprint,
      document: moment.document as object,
      facts: moment.facts as object,
      ...(input.publicStory ? { publicStory: input.publicStory as object } : {}),
      createdById: by.actor.id,
      createdAt: by.clock.now(),
    },
  })
  return { id: version.id, number: version.number }
}
