import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import type {
  CheckClaim,
  CheckCommentRequest,
  CheckPhoto,
  CheckStory,
  CheckUse,
} from './model/check-story.ts'
import type { Place } from './model/finding.ts'
import type { Speller } from './model/speller.ts'
import { contentKey } from './reading-memory.ts'

/** The story with the questions that many rules ask of it, answered once per check. */
export type StoryFacts = {
  story: CheckStory
  /** The newsroom's word list. */
  words: readonly string[]
  /** Missing while no dictionary is loaded. */
  speller: Speller | undefined
  /** For each block what its reading depends on; see `contentKey`. */
  contentKeys: readonly string[]
  /** Claims with a record that overlap the stretch of the block; a zero-length mark overlaps nothing. */
  claimsOn: (block: TextBlock, from: number, to: number) => CheckClaim[]
  usesOf: (claims: readonly CheckClaim[]) => CheckUse[]
  /** Requests for comment tied to any of the claims, from either side. */
  requestsOf: (claims: readonly CheckClaim[]) => CheckCommentRequest[]
  /** The claim rests on something: a use of a source or a request for comment. */
  isSourced: (claim: CheckClaim) => boolean
  /** Uses that words of the story rest on, in the order in which the story records them. */
  usesInText: CheckUse[]
  /** Claims with a record that words of the story carry, each with its first place, in reading order. */
  claimsInText: { claim: CheckClaim; place: Place }[]
  /** The first place of the text that rests on the use. */
  placeOfUse: (useId: string) => { place: Place; claimId: string } | null
  captionOf: (photo: CheckPhoto) => string
  captionPlace: (photoUseId: string) => Place | null
}

/** The place of a stretch in a block. */
export function placeIn(block: TextBlock, from: number, to: number): Place {
  return { part: block.part, index: block.index, from, to }
}

/** The place of a whole part of the story for "write it here", or null when the story has no such block. */
export function startOf(story: CheckStory, part: TextBlock['part']): Place | null {
  const block = story.blocks.find((candidate) => candidate.part === part)
  return block ? placeIn(block, 0, 0) : null
}

/** Answers the questions of `StoryFacts` for a story; unknown ids (a mark without its record) are left out. */
export function factsOf(
  story: CheckStory,
  { words, speller }: Pick<StoryFacts, 'words' | 'speller'>,
): StoryFacts {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]))
  const uses = new Map(story.uses.map((use) => [use.id, use]))
  const placesByClaim = firstPlaces(story)
  const captions = new Map(
    story.blocks.flatMap((block) =>
      block.part === 'caption' && block.photoUseId ? [[block.photoUseId, block]] : [],
    ),
  )
  const usesOf = (some: readonly CheckClaim[]) =>
    known(
      some.flatMap((claim) => claim.useIds),
      uses,
    )
  const requestsOf = (some: readonly CheckClaim[]) => requestsTiedTo(story, some)
  const claimsInText = [...placesByClaim].flatMap(([id, place]) => {
    const claim = claims.get(id)
    return claim ? [{ claim, place }] : []
  })
  const usedIds = new Set(claimsInText.flatMap(({ claim }) => claim.useIds))
  return {
    story,
    words,
    speller,
    contentKeys: story.blocks.map(contentKey),
    claimsOn: (block, from, to) =>
      known(
        block.claims
          .filter((mark) => mark.from < to && mark.to > from && mark.from < mark.to)
          .map((mark) => mark.id),
        claims,
      ),
    usesOf,
    requestsOf,
    isSourced: (claim) => usesOf([claim]).length > 0 || requestsOf([claim]).length > 0,
    claimsInText,
    usesInText: story.uses.filter((use) => usedIds.has(use.id)),
    placeOfUse: (useId) => {
      const first = claimsInText.find(({ claim }) => claim.useIds.includes(useId))
      return first ? { place: first.place, claimId: first.claim.id } : null
    },
    captionOf: (photo) => captions.get(photo.photoUseId)?.text ?? photo.caption,
    captionPlace: (photoUseId) => {
      const block = captions.get(photoUseId)
      return block ? placeIn(block, 0, block.text.length) : null
    },
  }
}

function known<T>(ids: readonly string[], records: ReadonlyMap<string, T>): T[] {
  return [...new Set(ids)].flatMap((id) => records.get(id) ?? [])
}

function firstPlaces(story: CheckStory): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const block of story.blocks) {
    for (const mark of block.claims) {
      if (mark.from < mark.to && !places.has(mark.id)) places.set(mark.id, placeIn(block, mark.from, mark.to))
    }
  }
  return places
}

function requestsTiedTo(story: CheckStory, claims: readonly CheckClaim[]): CheckCommentRequest[] {
  const claimIds = new Set(claims.map((claim) => claim.id))
  const requestIds = new Set(claims.flatMap((claim) => claim.commentRequestIds))
  return story.commentRequests.filter(
    (request) => requestIds.has(request.id) || (request.claimId !== null && claimIds.has(request.claimId)),
  )
}
