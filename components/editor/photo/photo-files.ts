import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { photosAmong } from '#components/photos/upload-photo.ts'

type Options = { onPhotos: (files: File[], position: number) => void }

/** Photos that are dropped on the body or pasted into it. */
export const PhotoFiles = Extension.create<Options>({
  name: 'photoFiles',

  addProseMirrorPlugins() {
    const { onPhotos } = this.options
    return [
      new Plugin({
        props: {
          handleDrop: (view, event) => {
            const photos = photosAmong(event.dataTransfer?.files ?? [])
            if (photos.length === 0) return false
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
            event.preventDefault()
            onPhotos(photos, place?.pos ?? view.state.doc.content.size)
            return true
          },
          handlePaste: (view, event) => {
            const photos = photosAmong(event.clipboardData?.files ?? [])
            // Word and web pages put a picture of the text beside the text itself; then the text is meant.
            if (photos.length === 0 || event.clipboardData?.types.includes('text/plain')) return false
            onPhotos(photos, view.state.selection.to)
            return true
          },
        },
      }),
    ]
  },
})
