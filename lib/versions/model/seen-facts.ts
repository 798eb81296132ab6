import type { PhotoUseFacts } from '#lib/photos/model/photo-view.ts'
import type { BylineFact, VersionFacts } from '#lib/publishing/model/version-facts.ts'
import { seenRequest } from '#lib/sources/model/seen-request.ts'
import type { ClaimFact, CommentRequestFact, Knower } from '#lib/sources/model/sourcing.ts'
import { viewUses } from '#lib/sources/model/use-view.ts'
import type { UseView, Viewer } from '#lib/sources/model/use-view.ts'

/** What a version kept beside the words, as one person may see it today. */
export type SeenFacts = Pick<VersionFacts, 'storyType' | 'slug' | 'slugline' | 'plannedWords'> & {
  section: string | null
  topics: string[]
  bylines: Pick<BylineFact, 'name' | 'creditLine'>[]
  uses: UseView[]
  claims: ClaimFact[]
  commentRequests: CommentRequestFact[]
  photos: SeenPhoto[]
}
type SeenPhoto = Pick<
  PhotoUseFacts,
  | 'photoUseId'
  | 'photoId'
  | 'label'
  | 'caption'
  | 'alt'
  | 'creator'
  | 'agency'
  | 'copyright'
  | 'rights'
  | 'digitalSourceType'
>

type SourcesNow = ReadonlyMap<string, { reporterId: string; knowers: Knower[] }>

/**
 * Shows what a version kept to one person. Who may see an unnamed source is asked of today's rows, not of those that the version
 * kept: whoever knew it then and does not now learns nothing, and neither does anybody who never knew. `logs` when the
 * person logs the story's requests for comment.
 */
export function seenFacts(
  facts: VersionFacts,
  viewer: Viewer & { logs: boolean },
  sourcesNow: SourcesNow,
): SeenFacts {
  const uses = facts.uses.map((use) => {
    const now = sourcesNow.get(use.source.id)
    const reporterId = now?.reporterId ?? use.source.reporterId
    return { ...use, source: { ...use.source, reporterId }, knowers: now?.knowers ?? [] }
  })
  return {
    storyType: facts.storyType,
    slug: facts.slug,
    slugline: facts.slugline,
    plannedWords: facts.plannedWords,
    section: facts.section?.name ?? null,
    topics: facts.topics.map(({ name }) => name),
    bylines: facts.bylines.map(({ name, creditLine }) => ({ name, creditLine })),
    uses: viewUses({ ...facts, uses }, viewer),
    claims: facts.claims,
    commentRequests: facts.commentRequests.map((request) => seenRequest(request, viewer.logs)),
    photos: facts.photos.map(seenPhoto),
  }
}

function seenPhoto(photo: PhotoUseFacts): SeenPhoto {
  const { photoUseId, photoId, label, caption, alt, creator, agency, copyright, rights } = photo
  const { digitalSourceType } = photo
  return { photoUseId, photoId, label, caption, alt, creator, agency, copyright, rights, digitalSourceType }
}
