import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { v7 } from 'uuid'
import { claimRanges } from '../claims/claim-ranges.ts'
import { photosIn } from '../photo/photos-in.ts'
import { adopt } from './adopt.ts'
import type { Adopted, Origins } from './adopt.ts'
import { StampedSerializer, storiesIn } from './stamp.ts'

/** Words that came from elsewhere: which claims and photos of other stories are in them now, and what stayed behind. */
export type Arrival = Omit<Adopted, 'slice'>

type Options = {
  storyId: string
  /** What belongs to this story. */
  ours: Pick<Origins, 'claim' | 'photo' | 'comment'>
  onArrival: (arrival: Arrival) => void
}

/** Lets words that are pasted or dropped bring their claims: this story's as they are, another story's to be asked about. */
export const Foreign = Extension.create<Options>({
  name: 'foreign',

  addProseMirrorPlugins() {
    const { editor } = this
    const { storyId, ours, onArrival } = this.options
    const stories = new Map<string, string>()
    const origins: Omit<Origins, 'comment'> = {
      photo: (id) => stories.get(id) === storyId || ours.photo(id),
      claim: (id) => stories.get(id) === storyId || ours.claim(id),
      storyOf: (id) => stories.get(id) ?? null,
    }
    return [
      new Plugin({
        props: {
          clipboardSerializer: new StampedSerializer(editor.schema, storyId),
          transformPastedHTML: (html) => {
            for (const [claim, story] of storiesIn(html)) stories.set(claim, story)
            return html
          },
          transformPasted: (slice, view) => {
            // Words that are dragged to another place still stand at the old one.
            const moves = view.dragging?.move === true
            const comment = (id: string) => moves || ours.comment(id)
            const { slice: adopted, ...arrival } = adopt(slice, { ...origins, comment }, v7)
            const { claims, photos, lost } = arrival
            if (claims.length + photos.length + lost.claims + lost.photos > 0)
              // The words go in after this; another plugin may still keep them out.
              setTimeout(() => onArrival(landed(editor, arrival)), 0)
            return adopted
          },
        },
      }),
    ]
  },
})

function landed(editor: Editor, arrival: Arrival): Arrival {
  if (editor.isDestroyed) return { ...arrival, claims: [], photos: [] }
  const { doc } = editor.state
  return {
    ...arrival,
    claims: arrival.claims.filter((claim) => claimRanges(doc, claim.as).length > 0),
    photos: arrival.photos.filter((photo) => photosIn(doc, [photo]).length > 0),
  }
}
