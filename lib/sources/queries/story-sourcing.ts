import type { Db } from '#lib/platform/db/client.ts'
import { storyAttestations } from '#lib/seals/queries/story-attestations.ts'
import { countsAsEditor } from '#lib/stories/policy.ts'
import type {
  ClaimFact,
  CommentRequestFact,
  Knower,
  SourceFact,
  Stamp,
  StorySourcing,
  UseFact,
} from '../model/sourcing.ts'
import { toRecordStatus } from './record-statuses.ts'

/**
 * Everything that a story rests on, whole and unmasked, in the order in which it was recorded: for the gates and for versions.
 * What goes to a person passes through `viewUses` first.
 */
export async function storySourcing(db: Db, storyId: string): Promise<StorySourcing> {
  // One after the other: inside a transaction there is one connection.
  const uses = await loadUses(db, storyId)
  const claims = await loadClaims(db, storyId)
  const requests = await loadRequests(db, storyId)
  return {
    uses: uses.map(toUseFact),
    claims: claims.map(toClaimFact),
    commentRequests: requests.map(toRequestFact),
    attestations: await storyAttestations(db, storyId),
  }
}

function loadRequests(db: Db, storyId: string) {
  return db.commentRequest.findMany({
    where: { storyId },
    orderBy: { id: 'asc' },
    include: { source: { select: { anonymous: true } } },
  })
}

function loadUses(db: Db, storyId: string) {
  return db.sourceUse.findMany({
    where: { storyId },
    orderBy: { id: 'asc' },
    include: {
      recordStatus: true,
      approvedBy: { select: { id: true, name: true } },
      source: {
        include: {
          knowers: {
            orderBy: { namedAt: 'asc' },
            include: { person: { select: { name: true, role: true } } },
          },
        },
      },
    },
  })
}

function loadClaims(db: Db, storyId: string) {
  return db.claim.findMany({
    where: { storyId },
    orderBy: { id: 'asc' },
    include: {
      uses: { orderBy: { createdAt: 'asc' }, select: { useId: true } },
      commentRequests: { orderBy: { id: 'asc' }, select: { id: true } },
      verifiedBy: { select: { id: true, name: true } },
    },
  })
}

type UseRow = Awaited<ReturnType<typeof loadUses>>[number]
type ClaimRow = Awaited<ReturnType<typeof loadClaims>>[number]
type RequestRow = Awaited<ReturnType<typeof loadRequests>>[number]

function toUseFact(row: UseRow): UseFact {
  const { source, recordStatus } = row
  const approved = stamp(row.approvedBy, row.approvedAt)
  return {
    id: row.id,
    source: toSourceFact(source),
    description: row.description,
    recordStatus: toRecordStatus(recordStatus),
    basis: row.basis,
    reason: row.reason,
    reasonWithheld: row.reasonWithheld,
    terms: row.terms,
    hasNotes: row.notesSealed !== null,
    channel: row.channel,
    obtainedAt: iso(row.obtainedAt),
    obtainedById: row.obtainedById,
    knowers: source.knowers.map(toKnower),
    material: row.material,
    approved: approved && { ...approved, level: row.approvalLevel ?? 'desk' },
    revision: row.revision,
  }
}

function toSourceFact(source: UseRow['source']): SourceFact {
  const { id, kind, anonymous, publicName, description, jobRole, affiliation, url, reporterId } = source
  const { independenceGroupId, identityKept } = source
  return {
    id,
    kind,
    anonymous,
    publicName,
    description,
    jobRole,
    affiliation,
    url,
    reporterId,
    independenceGroupId,
    identityKept,
  }
}

function toKnower(row: UseRow['source']['knowers'][number]): Knower {
  return {
    personId: row.personId,
    name: row.person.name,
    isEditor: countsAsEditor(row.person.role),
    confirmed: row.confirmedAt !== null,
  }
}

function toClaimFact(row: ClaimRow): ClaimFact {
  const verified = stamp(row.verifiedBy, row.verifiedAt)
  return {
    id: row.id,
    useIds: row.uses.map((each) => each.useId),
    commentRequestIds: row.commentRequests.map((each) => each.id),
    verified: verified && { ...verified, words: row.verifiedWords ?? '' },
    againstParty: row.againstParty,
  }
}

function toRequestFact(row: RequestRow): CommentRequestFact {
  const { id, party, sourceId, channel, summary, outcome, reply, publicReply, whyNot, claimId, revision } =
    row
  return {
    id,
    party,
    sourceId,
    sourceIsAnonymous: row.source?.anonymous ?? false,
    channel,
    summary,
    outcome,
    reply,
    publicReply,
    whyNot,
    claimId,
    revision,
    askedAt: iso(row.askedAt),
    deadline: iso(row.deadline),
    repliedAt: iso(row.repliedAt),
  }
}

function stamp(person: { id: string; name: string } | null, at: Date | null): Stamp | null {
  return person && at ? { personId: person.id, name: person.name, at: at.toISOString() } : null
}

function iso(date: Date | null): string | null {
  return date ? date.toISOString() : null
}
