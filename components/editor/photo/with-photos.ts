import type { Extensions } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { PhotoBlock } from './photo-block.tsx'
import { PhotoFiles } from './photo-files.ts'

/** The body's kit with the photo's view, and with photos that are dropped or pasted. */
export function withPhotos(kit: Extensions, onPhotos: (files: File[], position: number) => void): Extensions {
  const seen = kit.map((extension) =>
    extension.name === 'photo'
      ? extension.extend({ addNodeView: () => ReactNodeViewRenderer(PhotoBlock) })
      : extension,
  )
  return [...seen, PhotoFiles.configure({ onPhotos })]
}
