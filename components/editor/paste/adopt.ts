import { Fragment, Slice } from '@tiptap/pm/model'
import type { Mark, Node } from '@tiptap/pm/model'

/** What is known of claims and photo uses that come in with words. */
export type Origins = {
  claim: (id: string) => boolean
  photo: (id: string) => boolean
  /** Whether a conversation comes along with its words. */
  comment: (id: string) => boolean
  /** The story that a claim comes from, as the clipboard says; null when it does not say. */
  storyOf: (claimId: string) => string | null
}

/** A claim of another story and the id that its words carry here. */
export type ForeignClaim = { from: string; as: string; storyId: string }

export type Adopted = {
  slice: Slice
  claims: ForeignClaim[]
  /** Claims that came off because nobody knows where they come from, and photos of other stories. */
  lost: { claims: number; photos: number }
}

/**
 * Makes words from elsewhere fit for this story. Its own claims keep their ids, so that one claim may lie on two passages. Claims
 * of another story get ids of their own (from `newId`), the same on all their words, until somebody says whether their sources
 * come along. Photos of other stories stay behind: the use of a photo holds for one story. Comments stay with the passage they are
 * about, and move with it when it is moved.
 */
export function adopt(slice: Slice, origins: Origins, newId: () => string): Adopted {
  const claims = new Map<string, ForeignClaim>()
  const lostClaims = new Set<string>()
  let photos = 0

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
    if (node.type.name === 'photo' && !origins.photo(String(node.attrs['photoUseId']))) {
      photos += 1
      return []
    }
    return [node.copy(adoptAll(node.content))]
  }
  const adoptAll = (fragment: Fragment): Fragment => Fragment.from(fragment.content.flatMap(adoptNode))

  const content = adoptAll(slice.content)
  // A photo at the edge is gone, so what is open there is another block by now.
  const isWhole = content.childCount === slice.content.childCount
  return {
    slice: isWhole ? new Slice(content, slice.openStart, slice.openEnd) : Slice.maxOpen(content),
    claims: [...claims.values()],
    lost: { claims: lostClaims.size, photos },
  }
}
