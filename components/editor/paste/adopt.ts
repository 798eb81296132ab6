import { Fragment, Slice } from '@tiptap/pm/model'
import type { Mark, Node } from '@tiptap/pm/model'

/** What is known of claims and photo uses that come in with words. */
export type Origins = {
  claim: (id: string) => boolean
  photo: (id: string) => boolean
  /** Whether a conversation comes along with its words. */
  comment: (id: string) => boolean
  /** The story that a claim or a photo's use comes from, as the clipboard says; null when it does not say. */
  storyOf: (id: string) => string | null
}

/** A claim of another story and the id that its words carry here. */
export type ForeignClaim = { from: string; as: string; storyId: string }

/** A photo's use in another story and the id that the photo carries here. */
export type ForeignPhoto = ForeignClaim

export type Adopted = {
  slice: Slice
  claims: ForeignClaim[]
  photos: ForeignPhoto[]
  /** Claims that came off and photos that stayed behind because nobody knows where they come from. */
  lost: { claims: number; photos: number }
}

/**
 * Makes words from elsewhere fit for this story. Its own claims keep their ids, so that one claim may lie on two passages. Claims
 * of another story get ids of their own (from `newId`), the same on all their words, until somebody says whether their sources
 * come along. So do photos, for the use of a photo holds for one story; those of which nobody knows the story stay behind.
 * Comments stay with the passage they are about, and move with it when it is moved.
 */
export function adopt(slice: Slice, origins: Origins, newId: () => string): Adopted {
  const claims = new Map<string, ForeignClaim>()
  const lostClaims = new Set<string>()
  const photos = new Map<string, ForeignPhoto>()
  let lostPhotos = 0

  const adoptMark = (mark: Mark): Mark[] => {
    const from = String(mark.attrs['id'])
    if (mark.type.name === 'comment') return origins.comment(from) ? [mark] : []
    if (mark.type.name !== 'claim') return [mark]
    if (origins.claim(from)) return [mark]
    const storyId = origins.storyOf(from)
    if (storyId === null) {
      lostClaims.add(from)
      return []
    }
    const known = claims.get(from) ?? { from, as: newId(), storyId }
    claims.set(from, known)
    return [mark.type.create({ id: known.as })]
  }
  const adoptNode = (node: Node): Node[] => {
    if (node.isText) return [node.mark(node.marks.flatMap(adoptMark))]
    const from: unknown = node.attrs['photoUseId']
    if (typeof from !== 'string' || origins.photo(from)) {
      const adopted = node.copy(adoptAll(node.content))
      // A gallery whose photos all stayed behind is none.
      const isGone = node.type.name === 'gallery' && node.childCount > 0 && adopted.childCount === 0
      return isGone ? [] : [adopted]
    }
    const storyId = origins.storyOf(from)
    if (storyId === null) {
      lostPhotos += 1
      return []
    }
    const known = photos.get(from) ?? { from, as: newId(), storyId }
    photos.set(from, known)
    return [node.type.create({ ...node.attrs, photoUseId: known.as }, adoptAll(node.content), node.marks)]
  }
  const adoptAll = (fragment: Fragment): Fragment => Fragment.from(fragment.content.flatMap(adoptNode))

  const content = adoptAll(slice.content)
  // A photo at the edge is gone, so what is open there is another block by now.
  const isWhole = content.childCount === slice.content.childCount
  return {
    slice: isWhole ? new Slice(content, slice.openStart, slice.openEnd) : Slice.maxOpen(content),
    claims: [...claims.values()],
    photos: [...photos.values()],
    lost: { claims: lostClaims.size, photos: lostPhotos },
  }
}
