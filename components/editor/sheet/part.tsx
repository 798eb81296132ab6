'use client'

import { EditorContent } from '@tiptap/react'
import type { Extensions } from '@tiptap/core'
import type { DocumentPart } from '#lib/document/model/story-document.ts'
import { usePartEditor } from '../parts/use-part-editor.ts'

type Props = {
  part: DocumentPart
  /** The accessible name, which is stable: "Headline", "Dek", "Key points", "Body". */
  label: string
  placeholder: string
  editable: boolean
  refine?: (kit: Extensions) => Extensions
}

/** One of the four texts of a story, edited where it stands. */
export function Part(props: Props) {
  const editor = usePartEditor(props)
  return <EditorContent editor={editor} />
}
