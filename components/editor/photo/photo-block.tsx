'use client'

import { NodeViewContent, NodeViewWrapper } from '@tiptap/react'
import type { NodeViewProps } from '@tiptap/react'
import { Star, Trash2 } from 'lucide-react'
import { PhotoImage } from '#components/photos/photo-image.tsx'
import { cx } from '#components/ui/class-names.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { deleteAt } from '../blocks/move-block.ts'
import { isWritable } from '../parts/reading-caret.ts'
import { useMeta } from '../session/use-meta.ts'
import { useEditing } from '../story-context.tsx'
import { PhotoFields } from './photo-fields.tsx'
import { useStoryPhotos } from './use-story-photos.ts'

/** A photo where it stands in the text: the picture, its caption to write in, and what else must be said of it. */
export function PhotoBlock({ node, editor, updateAttributes, getPos }: NodeViewProps) {
  const { session } = useEditing()
  const [lead, setLead] = useMeta(session, 'leadPhotoUseId')
  const photoUseId = String(node.attrs['photoUseId'])
  const alt = String(node.attrs['alt'] ?? '')
  const use = useStoryPhotos().find((each) => each.photoUseId === photoUseId)
  const isEditable = isWritable(editor)
  const remove = () => {
    if (lead === photoUseId) setLead(null)
    const position = getPos()
    const tr = position === undefined ? null : deleteAt(editor.state, position)
    if (tr) editor.view.dispatch(tr)
    editor.view.focus()
  }
  return (
    <NodeViewWrapper
      as="figure"
      className="photo-block"
      data-suggestions={node.attrs['suggestions'] ?? undefined}
    >
      <div contentEditable={false} data-drag-handle="">
        {use ? (
          <PhotoImage photo={use.photo} alt={alt} sizes="(max-width: 680px) 100vw, 642px" />
        ) : (
          <Skeleton className="aspect-[3/2] w-full" />
        )}
      </div>
      <NodeViewContent<'div'>
        as="div"
        className={cx('photo-caption', node.content.size === 0 && 'is-bare')}
      />
      <div contentEditable={false} className="mt-2 flex flex-wrap items-center gap-2 font-ui">
        <p className="min-w-0 flex-1 truncate text-label text-ink-faint">
          {use?.photo.creditLine || 'No credit yet'}
        </p>
        {isEditable ? (
          <>
            <IconButton
              label="Lead photo"
              pressed={lead === photoUseId}
              onClick={() => setLead(lead === photoUseId ? null : photoUseId)}
            >
              <Star />
            </IconButton>
            <IconButton label="Take the photo out of the text" onClick={remove}>
              <Trash2 />
            </IconButton>
          </>
        ) : null}
      </div>
      {use ? (
        <div contentEditable={false} className="mt-1 font-ui">
          <PhotoFields
            photo={use.photo}
            alt={alt}
            editable={isEditable}
            onAlt={(next) => updateAttributes({ alt: next })}
          />
        </div>
      ) : null}
    </NodeViewWrapper>
  )
}
