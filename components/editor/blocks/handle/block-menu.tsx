'use client'

import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ArrowDown, ArrowUp, Copy, MessageSquareText, Plus, Trash2 } from 'lucide-react'
import { MenuItem, MenuLabel, MenuRule } from '#components/ui/menu.tsx'
import { COMMENT_KEYS, useComments } from '../../comments/comments-context.tsx'
import { useEditing, useStory } from '../../story-context.tsx'
import { openSlash } from '../block-desk.ts'
import { changeBlocks } from '../blocks-keys.ts'
import { joinPhotos, splitGallery } from '../gallery.ts'
import { takeBoxAway } from '../insert-block.ts'
import { INSERT_ICONS } from '../insert-icons.ts'
import { INSERTS } from '../inserts.ts'
import { deleteBlock, duplicateBlock, moveBlock } from '../move-block.ts'
import { isInTable, TABLE_CHANGES } from '../table-changes.ts'
import { canTurn, kindOfBlock, turnInto } from '../turn-into.ts'
import type { PlainKind } from '../turn-into.ts'
import { blockAt, blockFrom } from '../unit-at.ts'

const FORMS: readonly PlainKind[] = [
  'paragraph',
  'heading',
  'subheading',
  'bulletList',
  'orderedList',
  'quotation',
  'deskNote',
]

/** What can be done with the block at a position; the cursor is in it when the menu is open. */
export function BlockMenuItems({ editor, from }: { editor: Editor; from: number }) {
  const { say, session, showText } = useEditing()
  const { comment } = useComments()
  const { abilities } = useStory()
  const change = (make: (state: EditorState) => Transaction | null, words: string, otherwise: string) => () =>
    void changeBlocks(editor, make, { say, undo: session.undo }, words, otherwise)
  const unit = (state: EditorState) => blockAt(state.doc, from)
  return (
    <>
      <MenuItem icon={<Plus />} onSelect={() => openSlash(editor)}>
        Put something in below…
      </MenuItem>
      {abilities.comment && blockFrom(editor.state.doc, from)?.textContent ? (
        <MenuItem
          icon={<MessageSquareText />}
          keys={COMMENT_KEYS}
          onSelect={() =>
            showText(() => {
              selectWords(editor, from)
              comment()
            })
          }
        >
          Comment on it
        </MenuItem>
      ) : null}
      <MenuRule />
      <MenuItem
        icon={<ArrowUp />}
        keys="alt+shift+arrowup"
        onSelect={change((state) => moveBlock(state, -1, unit(state)), 'Moved up', 'Nothing stands above it')}
      >
        Move up
      </MenuItem>
      <MenuItem
        icon={<ArrowDown />}
        keys="alt+shift+arrowdown"
        onSelect={change(
          (state) => moveBlock(state, 1, unit(state)),
          'Moved down',
          'Nothing stands below it',
        )}
      >
        Move down
      </MenuItem>
      <MenuItem
        icon={<Copy />}
        keys="mod+shift+d"
        onSelect={change(
          (state) => duplicateBlock(state, unit(state)),
          'Duplicated',
          'A photo stands in a story once',
        )}
      >
        Duplicate
      </MenuItem>
      <MenuItem
        icon={<Trash2 />}
        keys="mod+shift+backspace"
        danger
        onSelect={change((state) => deleteBlock(state, unit(state)), 'Deleted', '')}
      >
        Delete
      </MenuItem>
      <Forms editor={editor} />
      <Special editor={editor} from={from} change={change} />
    </>
  )
}

function Forms({ editor }: { editor: Editor }) {
  if (!canTurn(editor)) return null
  const now = kindOfBlock(editor)
  return (
    <>
      <MenuRule />
      <MenuLabel>Turn into</MenuLabel>
      {INSERTS.flatMap((insert) => FORMS.filter((form) => form === insert.id && form !== now)).map((form) => {
        const Icon = INSERT_ICONS[form]
        return (
          <MenuItem key={form} icon={<Icon />} onSelect={() => turnInto(editor, form)}>
            {INSERTS.find(({ id }) => id === form)?.label}
          </MenuItem>
        )
      })}
    </>
  )
}

type SpecialProps = {
  editor: Editor
  from: number
  change: (make: (state: EditorState) => Transaction | null, words: string, otherwise: string) => () => void
}

/** What only tables, boxes and photos can do. */
function Special({ editor, from, change }: SpecialProps) {
  const { state } = editor
  const canJoin = joinPhotos(state, from) !== null
  const canSplit = splitGallery(state, from) !== null
  const hasBox = takeBoxAway(state, from) !== null
  const inTable = isInTable(editor)
  if (!canJoin && !canSplit && !hasBox && !inTable) return null
  return (
    <>
      <MenuRule />
      {canJoin ? (
        <MenuItem onSelect={change((now) => joinPhotos(now, from), 'Made a gallery', '')}>
          Make a gallery with what follows
        </MenuItem>
      ) : null}
      {canSplit ? (
        <MenuItem onSelect={change((now) => splitGallery(now, from), 'Made single photos', '')}>
          Make single photos of it
        </MenuItem>
      ) : null}
      {hasBox ? (
        <MenuItem onSelect={change((now) => takeBoxAway(now, from), 'Made paragraphs', '')}>
          Make paragraphs of it
        </MenuItem>
      ) : null}
      {inTable
        ? TABLE_CHANGES.map(({ id, label, run }) => (
            <MenuItem key={id} onSelect={() => void run(editor)}>
              {label}
            </MenuItem>
          ))
        : null}
    </>
  )
}

/** Puts the cursor into the block at a position, unless it is there already. */
export function enterBlock(editor: Editor, from: number): void {
  const { state, view } = editor
  const node = blockFrom(state.doc, from)
  const { selection } = state
  if (!node || (selection.from >= from && selection.to <= from + node.nodeSize)) return
  const inside = node.isLeaf
    ? NodeSelection.create(state.doc, from)
    : TextSelection.near(state.doc.resolve(from + 1))
  view.dispatch(state.tr.setSelection(inside))
}

/** Selects all words of the block at a position. */
function selectWords({ state, view }: Editor, from: number): void {
  const node = blockFrom(state.doc, from)
  if (!node || node.isLeaf) return
  const [$start, $end] = [state.doc.resolve(from + 1), state.doc.resolve(from + node.nodeSize - 1)]
  view.dispatch(state.tr.setSelection(TextSelection.between($start, $end)))
}
