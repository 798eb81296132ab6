'use client'

import { useSyncExternalStore } from 'react'
import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/core'
import { useEditing } from '../story-context.tsx'
import type { BlockDesk } from './block-desk.ts'
import { EmbedDialog } from './embed-dialog.tsx'
import { GalleryDialog } from './gallery-dialog.tsx'
import { insertGallery } from './gallery.ts'
import { insertBlock, linkParagraph } from './insert-block.ts'
import { RelatedDialog } from './related/related-dialog.tsx'

/** Whatever must be asked before something can be put into the story. The answer goes where the cursor was. */
export function InsertQuestions({ desk }: { desk: BlockDesk }) {
  const { editors, showText } = useEditing()
  const asking = useSyncExternalStore(
    desk.subscribe,
    () => desk.asking,
    () => null,
  )
  const close = () => desk.ask(null)
  const put = (make: (editor: Editor) => Transaction | null) => {
    close()
    const editor = editors.get('body')
    const tr = editor && make(editor)
    if (!editor || !tr) return
    editor.view.dispatch(tr)
    showText(() => editor.view.focus())
  }
  if (asking === 'embed') {
    return (
      <EmbedDialog
        onClose={close}
        onLink={(href) => put(({ state }) => insertBlock(state, linkParagraph(state.schema, href)))}
        onEmbed={(url, words) =>
          put(({ state }) => {
            const node = state.schema.nodes['embed']?.create({ url }, words ? state.schema.text(words) : null)
            return node ? insertBlock(state, node) : null
          })
        }
      />
    )
  }
  if (asking === 'gallery') {
    return (
      <GalleryDialog
        onClose={close}
        onChoose={(photos) => put(({ state }) => insertGallery(state, photos))}
      />
    )
  }
  if (asking === 'relatedStory') {
    return (
      <RelatedDialog
        onClose={close}
        onChoose={(storyId) =>
          put(({ state }) => {
            const node = state.schema.nodes['relatedStory']?.create({ storyId })
            return node ? insertBlock(state, node) : null
          })
        }
      />
    )
  }
  return null
}
