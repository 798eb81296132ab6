import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

/** Which claims and photo uses belong to this story. */
export type Ours = { claim: (id: string) => boolean; photo: (id: string) => boolean }

type Options = {
  ours: Ours
  /** Words came without the claims or photos that another story had on them. */
  onForeign: () => void
}

/**
 * The slice without claims and photos of other stories. An agreement, and the use of a photo, hold for one story: what is pasted
 * from another one comes as words, and whoever pastes them attributes them anew.
 */
export function withoutForeign(slice: Slice, ours: Ours): Slice {
  const isOurs = (node: Node) => node.type.name !== 'photo' || ours.photo(String(node.attrs['photoUseId']))
  const clean = (node: Node): Node => {
    if (!node.isText) return node.copy(cleanAll(node.content))
    return node.mark(
      node.marks.filter((mark) => mark.type.name !== 'claim' || ours.claim(String(mark.attrs['id']))),
    )
  }
  const cleanAll = (fragment: Fragment): Fragment => {
    const nodes: Node[] = []
    fragment.forEach((node) => isOurs(node) && nodes.push(clean(node)))
    return Fragment.from(nodes)
  }
  const content = cleanAll(slice.content)
  if (content.childCount === slice.content.childCount)
    return new Slice(content, slice.openStart, slice.openEnd)
  // A photo at the edge is gone, so what is open there is another block by now.
  return Slice.maxOpen(content)
}

/** Keeps claims and photos of other stories out when words are pasted. */
export const Foreign = Extension.create<Options>({
  name: 'foreign',

  addProseMirrorPlugins() {
    const { ours, onForeign } = this.options
    return [
      new Plugin({
        props: {
          transformPasted: (slice) => {
            const clean = withoutForeign(slice, ours)
            if (!clean.content.eq(slice.content)) onForeign()
            return clean
          },
        },
      }),
    ]
  },
})
