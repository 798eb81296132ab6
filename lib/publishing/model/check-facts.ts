import type { CheckPhoto, CheckStory } from '#lib/checks/model/check-story.ts'
import { leafBlocks } from '#lib/document/model/leaf-blocks.ts'
import { photoUseIdsIn } from '#lib/document/model/photo-uses.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import type { UseFact } from '#lib/sources/model/sourcing.ts'
import type { VersionFacts } from './version-facts.ts'

/** The records that the checks measure a story against, without its words. Holds no id of a source, so that everybody who may read the story may have it. */
export type CheckFacts = Pick<
  CheckStory,
  'storyType' | 'section' | 'bylines' | 'authorIds' | 'uses' | 'claims' | 'commentRequests' | 'photos'
>

/** Reduces a story's facts to what the checks ask for. Sources become numbers in the order of their uses. */
export function checkFacts(facts: VersionFacts): CheckFacts {
  const keys = new Map<string, string>()
  for (const { source } of facts.uses)
    if (!keys.has(source.id)) keys.set(source.id, `source-${keys.size + 1}`)
  return {
    storyType: facts.storyType,
    section: facts.section?.name ?? null,
    bylines: facts.bylines.map(({ name }) => ({ name })),
    authorIds: facts.authorIds,
    uses: facts.uses.map((use) => checkUse(use, keys.get(use.source.id) ?? '')),
    claims: facts.claims.map(({ id, useIds, commentRequestIds, verified }) => ({
      id,
      useIds,
      commentRequestIds,
      verifiedWords: verified?.words ?? null,
    })),
    commentRequests: facts.commentRequests.map(({ id, party, outcome, claimId }) => ({
      id,
      party,
      outcome,
      claimId,
    })),
    photos: facts.photos.map(({ photoUseId, label, alt, caption, creator, agency }) => ({
      photoUseId,
      label,
      alt,
      caption,
      creator,
      agency,
    })),
  }
}

function checkUse(use: UseFact, sourceKey: string): CheckFacts['uses'][number] {
  const { mayPublish, mayQuote, mayName, mayDescribe, mayMention, name } = use.recordStatus
  return {
    id: use.id,
    sourceKey,
    sourceKind: use.source.kind,
    anonymous: use.source.anonymous,
    description: use.source.anonymous ? use.description : use.source.publicName,
    recordStatus: { mayPublish, mayQuote, mayName, mayDescribe, mayMention, label: name },
    basis: use.basis,
    reason: use.reason,
    reasonWithheld: use.reasonWithheld,
    knownTo: use.knowers.map(({ personId, isEditor, confirmed }) => ({ personId, isEditor, confirmed })),
  }
}

/** Joins records and words into what the checks read; the same in the browser while typing and on the server at the gate. */
export function checkStoryOf(document: StoryDocument, facts: CheckFacts): CheckStory {
  const shown = photoUseIdsIn(document)
  const alts = altTexts(document)
  return {
    ...facts,
    blocks: toTextBlocks(document),
    dateline: document.meta.dateline,
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
  const known = photo ?? { photoUseId, label: 'a photo', alt: '', caption: '', creator: '', agency: '' }
  return { ...known, ...alts.get(photoUseId) }
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
