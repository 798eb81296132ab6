'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Extensions } from '@tiptap/core'
import { BlockDesk } from '../blocks/block-desk.ts'
import { BlockHandle } from '../blocks/handle/block-handle.tsx'
import { InsertQuestions } from '../blocks/insert-questions.tsx'
import { SlashList } from '../blocks/slash/slash-list.tsx'
import { useBlockCommands } from '../blocks/use-block-commands.ts'
import { withBlocks } from '../blocks/with-blocks.ts'
import { useUploads } from '../photo/photo-uploads-context.tsx'
import { withPhotos } from '../photo/with-photos.ts'
import { useEditing } from '../story-context.tsx'
import { Part } from './part.tsx'

/** The body, with photos and whatever else stands beside the text, and the ways to put them there. */
export function BodyPart({ editable }: { editable: boolean }) {
  const { add } = useUploads()
  const editing = useEditing()
  const [desk] = useState(() => new BlockDesk())
  const latest = useRef(add)
  useEffect(() => {
    latest.current = add
  })
  useBlockCommands(desk, editable)
  const refine = useCallback(
    (kit: Extensions) =>
      withBlocks(
        withPhotos(kit, (files, position) => latest.current(files, position)),
        desk,
        editing,
      ),
    [desk, editing],
  )
  return (
    <>
      <BlockHandle desk={desk} enabled={editable} />
      <Part part="body" label="Body" placeholder="Write the story" editable={editable} refine={refine} />
      <SlashList desk={desk} />
      <InsertQuestions desk={desk} />
    </>
  )
}
