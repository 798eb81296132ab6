import { EditorState, Plugin, TextSelection } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { EditorView } from '@tiptap/pm/view'
import { yCursorPluginKey, ySyncPlugin } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { makeLean } from '../parts/live-words.ts'
import { moveBlock } from './move-block.ts'

const schema = schemaFor('body')

/** Somebody's body editor without a page, in which the caret of somebody else stands at `caret`. */
function openEditor(from: Uint8Array | null, caret: number | null = null) {
  const ydoc = new Doc()
  if (from) applyUpdate(ydoc, from)
  const sync = ySyncPlugin(ydoc.getXmlFragment('body'), {}) as Plugin
  makeLean(sync)
  const carets = new Plugin({
    key: yCursorPluginKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (_tr, _set, _before, { doc }) =>
        caret === null
          ? DecorationSet.empty
          : DecorationSet.create(doc, [Decoration.widget(caret, () => null as never)]),
    },
  })
  let looks: ReturnType<NonNullable<typeof sync.spec.view>> = {}
  const view = {
    state: EditorState.create({ schema, plugins: [sync, carets] }),
    hasFocus: () => false,
    dispatch(tr: Transaction) {
      const before = view.state
      view.state = view.state.apply(tr)
      looks.update?.(view as unknown as EditorView, before)
    },
  }
  looks = sync.spec.view?.(view as unknown as EditorView) ?? {}
  return { ydoc, view }
}

function written(paragraphs: string[]): Uint8Array {
  const { ydoc, view } = openEditor(null)
  const nodes = paragraphs.map((text) => schema.node('paragraph', null, schema.text(text)))
  view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, nodes))
  return encodeStateAsUpdate(ydoc)
}

const linesOf = (ydoc: Doc): string[] => textOf(documentFromYDoc(ydoc).body).split('\n')

test('what somebody writes in a block while it is moved, or while one is moved past it, stays in it', () => {
  const words = fc.array(fc.lorem({ maxCount: 6 }), { minLength: 3, maxLength: 6 })
  fc.assert(
    fc.property(
      words,
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      fc.boolean(),
      (texts, which, offset, down, inMoved) => {
        const paragraphs = texts.map((text, index) => `${index}: ${text}`)
        const first = which % (paragraphs.length - 1)
        const [moved, passed] = down ? [first, first + 1] : [first + 1, first]
        const place = inMoved ? moved : passed
        const starts = paragraphs.map((_, index) =>
          paragraphs.slice(0, index).reduce((sum, text) => sum + text.length + 2, 1),
        )
        const at = offset % ((paragraphs[place]?.length ?? 0) + 1)
        const caret = (starts[place] ?? 1) + at
        const story = written(paragraphs)
        const [mover, writer] = [openEditor(story, caret), openEditor(story)]
        const cursor = TextSelection.create(mover.view.state.doc, starts[moved] ?? 1)
        mover.view.dispatch(mover.view.state.tr.setSelection(cursor))
        const move = moveBlock(mover.view.state, down ? 1 : -1)
        if (move) mover.view.dispatch(move)
        writer.view.dispatch(writer.view.state.tr.insertText('NEW', caret))
        applyUpdate(mover.ydoc, encodeStateAsUpdate(writer.ydoc))
        applyUpdate(writer.ydoc, encodeStateAsUpdate(mover.ydoc))
        const wanted = paragraphs.map((text, index) =>
          index === place ? `${text.slice(0, at)}NEW${text.slice(at)}` : text,
        )
        ;[wanted[first], wanted[first + 1]] = [wanted[first + 1] ?? '', wanted[first] ?? '']
        expect(linesOf(mover.ydoc)).toEqual(wanted)
        expect(linesOf(writer.ydoc)).toEqual(wanted)
      },
    ),
    { numRuns: 300 },
  )
})
