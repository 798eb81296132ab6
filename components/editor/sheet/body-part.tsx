'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { Extensions } from '@tiptap/core'
import { useUploads } from '../photo/photo-uploads-context.tsx'
import { withPhotos } from '../photo/with-photos.ts'
import { Part } from './part.tsx'

/** The body, with photos in it. */
export function BodyPart({ editable }: { editable: boolean }) {
  const { add } = useUploads()
  const latest = useRef(add)
  useEffect(() => {
    latest.current = add
  })
  const refine = useCallback(
    (kit: Extensions) => withPhotos(kit, (files, position) => latest.current(files, position)),
    [],
  )
  return <Part part="body" label="Body" placeholder="Write the story" editable={editable} refine={refine} />
}
