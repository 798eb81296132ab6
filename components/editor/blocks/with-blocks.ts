import type { Editor, Extensions } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import type { Editing } from '../story-context.tsx'
import type { BlockDesk } from './block-desk.ts'
import { BlockKeys } from './blocks-keys.ts'
import type { Insert } from './inserts.ts'
import { RelatedCard } from './related/related-card.tsx'
import { runInsert } from './run-insert.ts'
import { SlashMenu } from './slash/slash-menu.ts'

/** The body's kit with the slash menu, the keys of blocks, and the card of a related story. */
export function withBlocks(kit: Extensions, desk: BlockDesk, editing: Editing): Extensions {
  const seen = kit.map((extension) =>
    extension.name === 'relatedStory'
      ? extension.extend({ addNodeView: () => ReactNodeViewRenderer(RelatedCard) })
      : extension,
  )
  const run = (insert: Insert, editor: Editor) => runInsert(insert.id, editor, desk, editing)
  return [
    ...seen,
    SlashMenu.configure({ desk, run }),
    BlockKeys.configure({ say: editing.say, menu: () => desk.openMenu(), undo: editing.session.undo }),
  ]
}
