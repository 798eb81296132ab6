import { leafBlocks } from '#lib/document/model/leaf-blocks.ts'
import { photoUseIdsIn } from '#lib/document/model/photo-uses.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { compareEntries } from './compare-entries.ts'
import type { Compared, FactChange, FieldChange } from './compare-entries.ts'
import { claimFields, detailFields, photoFields, requestFields, useFields } from './fact-fields.ts'
import type { SeenFacts } from './seen-facts.ts'

/** One side of a comparison: the words, and what stood beside them as this person may see it. */
export type Side = { document: StoryDocument; facts: SeenFacts }

/** What changed beside the words, by what it is about. */
export type FactComparison = {
  sources: FactChange[]
  claims: FactChange[]
  requests: FactChange[]
  photos: FactChange[]
  details: FieldChange[]
}

/** Compares what two versions held beside the words. Only of what this person may see: both sides are masked before. */
export function compareFacts(before: Side, after: Side): FactComparison {
  const details = compareEntries([detailsOf(before)], [detailsOf(after)])
  return {
    sources: compareEntries(sourcesOf(before), sourcesOf(after)),
    claims: compareEntries(claimsOf(before), claimsOf(after)),
    requests: compareEntries(requestsOf(before), requestsOf(after)),
    photos: compareEntries(photosOf(before), photosOf(after)),
    details: details[0]?.fields ?? [],
  }
}

function sourcesOf({ facts }: Side): Compared[] {
  return facts.uses.map((use) => ({ id: use.id, label: use.label, fields: useFields(use) }))
}

/** Claims that lie on words: one that lost its words rests in the records, and is read as removed. */
function claimsOf({ document, facts }: Side): Compared[] {
  const words = wordsOfClaims(document)
  const labels = new Map(facts.uses.map((use) => [use.id, use.label]))
  return facts.claims.flatMap((claim) => {
    const text = words.get(claim.id)
    return text === undefined
      ? []
      : [{ id: claim.id, label: `“${text}”`, fields: claimFields(claim, labels), labelIsWords: true }]
  })
}

function wordsOfClaims(document: StoryDocument): Map<string, string> {
  const words = new Map<string, string>()
  for (const block of toTextBlocks(document)) {
    for (const { id, from, to } of block.claims) {
      const known = words.get(id)
      words.set(id, `${known === undefined ? '' : `${known} … `}${block.text.slice(from, to)}`)
    }
  }
  return words
}

function requestsOf({ facts }: Side): Compared[] {
  return facts.commentRequests.map((request) => ({
    id: request.id,
    label: request.party,
    fields: requestFields(request),
  }))
}

function photosOf({ document, facts }: Side): Compared[] {
  const nodes = new Map(
    leafBlocks(document)
      .filter(({ kind }) => kind === 'caption')
      .map(({ node }) => [node.attrs?.['photoUseId'], node]),
  )
  return photoUseIdsIn(document).flatMap((id) => {
    const photo = facts.photos.find((one) => one.photoUseId === id)
    return photo ? [{ id, label: photo.label, fields: photoFields(photo, nodes.get(id)) }] : []
  })
}

function detailsOf({ document, facts }: Side): Compared {
  const lead = facts.photos.find((photo) => photo.photoUseId === document.meta.leadPhotoUseId)
  return { id: 'details', label: '', fields: detailFields(facts, document.meta.dateline, lead?.label ?? '') }
}
