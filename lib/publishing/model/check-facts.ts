import type { CheckAttestation, CheckPhoto, CheckStory } from '#lib/checks/model/check-story.ts'
import { countDeskNotes } from '#lib/document/model/desk-notes.ts'
import { leafBlocks } from '#lib/document/model/leaf-blocks.ts'
import { photoUseIdsIn } from '#lib/document/model/photo-uses.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import type { PhotoUseFacts } from '#lib/photos/model/photo-view.ts'
import { personKeysOf } from '#lib/sources/model/person-keys.ts'
import type { PersonKeys } from '#lib/sources/model/person-keys.ts'
import type { AttestationFact, CommentRequestFact, UseFact } from '#lib/sources/model/sourcing.ts'
import type { VersionFacts } from './version-facts.ts'

/** The records that the checks measure a story against, without its words. Holds no id of a source, so that everybody who may read the story may have it. */
export type CheckFacts = Pick<
  CheckStory,
  | 'storyType'
  | 'section'
  | 'topics'
  | 'language'
  | 'bylines'
  | 'authorIds'
  | 'uses'
  | 'claims'
  | 'commentRequests'
  | 'attestations'
  | 'photos'
>

/** Reduces a story's facts to what the checks ask for. Sources become numbers in the order of their uses; see `personKeys`. */
export function checkFacts(facts: VersionFacts): CheckFacts {
  const sources = new Map(facts.uses.map(({ source }) => [source.id, source]))
  const keys = personKeysOf(facts)
  return {
    storyType: facts.storyType,
    section: facts.section?.name ?? null,
    topics: facts.topics.map(({ name }) => name),
    language: facts.language,
    bylines: facts.bylines.map(({ name }) => ({ name })),
    authorIds: facts.authorIds,
    uses: facts.uses.map((use) => checkUse(use, keys, facts.attestations)),
    claims: facts.claims.map(({ id, useIds, commentRequestIds, verified, againstParty }) => ({
      id,
      useIds,
      commentRequestIds,
      verifiedWords: verified?.words ?? null,
      againstParty,
    })),
    commentRequests: facts.commentRequests.map((request) => {
      const asked = request.sourceId === null ? undefined : sources.get(request.sourceId)
      return checkRequest(
        request,
        asked?.anonymous === false ? (keys.get(asked.id)?.sourceKey ?? null) : null,
      )
    }),
    attestations: notWhoWasAsked(facts.attestations, keys),
    photos: facts.photos.map(checkPhoto),
  }
}

function checkUse(
  use: UseFact,
  keys: PersonKeys,
  attestations: readonly AttestationFact[],
): CheckFacts['uses'][number] {
  const { mayPublish, mayQuote, mayName, mayDescribe, mayMention, name } = use.recordStatus
  const { source } = use
  const { sourceKey, voiceKey } = keys.get(source.id) ?? { sourceKey: '', voiceKey: '' }
  return {
    id: use.id,
    sourceKey,
    voiceKey,
    sourceKind: source.kind,
    anonymous: source.anonymous,
    description: source.anonymous ? use.description : source.publicName,
    recordStatus: { mayPublish, mayQuote, mayName, mayDescribe, mayMention, label: name },
    basis: use.basis,
    reason: use.reason,
    reasonWithheld: use.reasonWithheld,
    material: use.material,
    approval: use.approved?.level ?? null,
    identityKept: source.identityKept,
    knownTo: [
      ...use.knowers.map(({ personId, isEditor, confirmed }) => ({ personId, isEditor, confirmed })),
      ...editorsVouchedFor(source.id, attestations),
    ],
  }
}

/** Editors of whom somebody who knows the source vouches that they know it too. */
function editorsVouchedFor(sourceId: string, attestations: readonly AttestationFact[]) {
  return attestations
    .filter((each) => each.kind === 'editor_knows' && each.sourceId === sourceId)
    .flatMap(({ about }) => about ?? [])
    .map(({ personId, isEditor }) => ({ personId, isEditor, confirmed: true }))
}

function notWhoWasAsked(attestations: readonly AttestationFact[], keys: PersonKeys): CheckAttestation[] {
  return attestations.flatMap(({ kind, sourceId, commentRequestId }) => {
    const sourceKey = keys.get(sourceId)?.sourceKey
    if (kind !== 'not_who_was_asked' || commentRequestId === null || sourceKey === undefined) return []
    return [{ sourceKey, commentRequestId }]
  })
}

function checkRequest(
  request: CommentRequestFact,
  sourceKey: string | null,
): CheckFacts['commentRequests'][number] {
  const { id, party, outcome, askedAt, channel, deadline, claimId } = request
  return {
    id,
    party,
    sourceKey,
    outcome,
    askedAt,
    channel,
    deadline,
    hasSummary: request.summary.trim() !== '',
    hasWhyNot: request.whyNot.trim() !== '',
    claimId,
  }
}

function checkPhoto(photo: PhotoUseFacts): CheckPhoto {
  const { photoUseId, label, alt, caption, creator, agency, rights, rightsUntil, digitalSourceType } = photo
  return { photoUseId, label, alt, caption, creator, agency, rights, rightsUntil, digitalSourceType }
}

/** Joins records and words into what the checks read at `now` (ISO 8601); the same in the browser while typing and on the server at the gate. */
export function checkStoryOf(document: StoryDocument, facts: CheckFacts, now: string): CheckStory {
  const shown = photoUseIdsIn(document)
  const alts = altTexts(document)
  return {
    ...facts,
    now,
    blocks: toTextBlocks(document),
    dateline: document.meta.dateline,
    deskNotes: countDeskNotes(document),
    leadPhotoUseId: document.meta.leadPhotoUseId,
    photos: shown.map((photoUseId) =>
      withAlt(
        facts.photos.find((photo) => photo.photoUseId === photoUseId),
        photoUseId,
        alts,
      ),
    ),
  }
}

function withAlt(
  photo: CheckPhoto | undefined,
  photoUseId: string,
  alts: ReadonlyMap<string, { alt: string; caption: string }>,
): CheckPhoto {
  return { ...(photo ?? unknownPhoto(photoUseId)), ...alts.get(photoUseId) }
}

function unknownPhoto(photoUseId: string): CheckPhoto {
  const texts = { label: 'a photo', alt: '', caption: '', creator: '', agency: '', digitalSourceType: '' }
  return { ...texts, photoUseId, rights: 'unknown', rightsUntil: null }
}

function altTexts(document: StoryDocument): Map<string, { alt: string; caption: string }> {
  const texts = new Map<string, { alt: string; caption: string }>()
  for (const { kind, node } of leafBlocks(document)) {
    const { photoUseId, alt } = node.attrs ?? {}
    if (kind !== 'caption' || typeof photoUseId !== 'string') continue
    texts.set(photoUseId, { alt: typeof alt === 'string' ? alt : '', caption: textOf(node) })
  }
  return texts
}
