import fc from 'fast-check'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPlugin, ySyncPluginKey, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { describe, expect, it, vi } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, UndoManager, XmlText } from 'yjs'
import type { XmlElement } from 'yjs'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { canonicalText } from '#lib/document/model/fingerprint-text.ts'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { makeLean } from './live-words.ts'
import { TypedWords } from './typed-words.ts'

const schema = schemaFor('body')
const TEXT = ['The harbour board met.', 'It said nothing.', 'The boats stayed in.', 'Nobody was hurt.']

/** Somebody's body editor without a page: the state, the plugin, the Y.Doc, and the page's next picture. */
function openEditor(from?: Uint8Array) {
  const ydoc = new Doc()
  const pictures: (() => void)[] = []
  const draw = () => pictures.splice(0).forEach((work) => work())
  const typed = new TypedWords((work) => pictures.push(work))
  ydoc.on('beforeTransaction', typed.settle)
  if (from) applyUpdate(ydoc, from)
  const fragment = ydoc.getXmlFragment('body')
  const plugin = ySyncPlugin(fragment, {}) as import('@tiptap/pm/state').Plugin
  makeLean(plugin, typed)
  const dispatched: Transaction[] = []
  let looks: ReturnType<NonNullable<typeof plugin.spec.view>> = {}
  const view = {
    state: EditorState.create({ schema, plugins: [plugin] }),
    hasFocus: () => false,
    dispatch(tr: Transaction) {
      const before = view.state
      view.state = view.state.apply(tr)
      dispatched.push(tr)
      looks.update?.(view as unknown as EditorView, before)
    },
  }
  looks = plugin.spec.view?.(view as unknown as EditorView) ?? {}
  return { ydoc, fragment, view, dispatched, typed, draw, close: () => looks.destroy?.() }
}
type Opened = ReturnType<typeof openEditor>

function written(paragraphs: string[]): Uint8Array {
  const one = openEditor()
  const nodes = paragraphs.map((text) => schema.node('paragraph', null, schema.text(text)))
  one.view.dispatch(one.view.state.tr.replaceWith(0, one.view.state.doc.content.size, nodes))
  one.typed.settle()
  return encodeStateAsUpdate(one.ydoc)
}

/** `late`: as what comes by another way than the socket, which does not ask for what was typed to be written first. */
function bring(from: Opened, to: Opened, late = false): void {
  from.typed.settle()
  if (!late) to.typed.settle()
  applyUpdate(to.ydoc, encodeStateAsUpdate(from.ydoc))
}

function mappedSizesAreRight({ fragment, view }: Opened): boolean {
  const { mapping } = (ySyncPluginKey.getState(view.state) as { binding: { mapping: Map<unknown, Node> } })
    .binding
  return fragment.toArray().every((child, index) => {
    const known = mapping.get(child as XmlElement)
    return known === undefined || known.nodeSize === view.state.doc.maybeChild(index)?.nodeSize
  })
}

/** What somebody sees; of two claims on the same words neither is the first. */
const shown = ({ view }: Opened) => canonicalText(view.state.doc.toJSON() as NodeJson)

const place = fc.nat(1000)
const edit = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    at: place,
    text: fc.constantFrom('a', ' word', 'é', '“', '🐟', '🐠'),
  }),
  fc.record({ kind: fc.constant('delete' as const), at: place, length: fc.nat(12) }),
  fc.record({ kind: fc.constant('split' as const), at: place }),
  fc.record({ kind: fc.constant('join' as const), at: place }),
  fc.record({ kind: fc.constant('mark' as const), at: place, id: fc.constantFrom('c1', 'c2') }),
  fc.record({ kind: fc.constant('move' as const), at: place }),
  fc.record({ kind: fc.constant('break' as const), at: place }),
)
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** No cursor stands within a character. */
function outsideOfPairs(doc: Node, at: number): number {
  return /[\uD800-\uDBFF]$/.test(doc.textBetween(Math.max(0, at - 1), at)) ? at + 1 : at
}

function breaksBetween(doc: Node, from: number, to: number): boolean {
  let found = false
  doc.nodesBetween(from, to, ({ type }) => void (found ||= type.name === 'hardBreak'))
  return found
}

function doEdit({ view }: Opened, one: Edit): void {
  const { doc, tr } = view.state
  const at = outsideOfPairs(doc, one.at % (doc.content.size + 1))
  const $at = doc.resolve(at)
  const inText = $at.parent.isTextblock
  if (one.kind === 'type' && inText) tr.insertText(one.text, at)
  if (one.kind === 'delete' && inText)
    tr.delete(at, outsideOfPairs(doc, Math.min(at + one.length, $at.end())))
  if (one.kind === 'split' && inText) tr.split(at)
  if (one.kind === 'break' && inText) tr.insert(at, schema.node('hardBreak'))
  if (one.kind === 'join' && $at.depth === 0 && $at.nodeBefore && $at.nodeAfter) tr.join(at)
  if (one.kind === 'mark' && inText && $at.end() > at) {
    const end = outsideOfPairs(doc, Math.min(at + 4, $at.end()))
    // A Y.Doc has no marks on a break.
    if (!breaksBetween(doc, at, end)) tr.addMark(at, end, schema.mark('claim', { id: one.id }))
  }
  if (one.kind === 'move' && doc.childCount > 1) {
    const node = doc.child(0)
    tr.insert(doc.content.size, node).delete(0, node.nodeSize)
  }
  if (tr.docChanged) view.dispatch(tr)
}

describe('One’s own keys', () => {
  it('are written into the document once they are drawn, several in one go', () => {
    const me = openEditor(written(TEXT))
    const updates: Uint8Array[] = []
    me.ydoc.on('update', (update) => updates.push(update))
    for (const letter of ['a', 'b', 'c']) me.view.dispatch(me.view.state.tr.insertText(letter, 1))
    expect(updates).toHaveLength(0)
    me.draw()
    expect(updates).toHaveLength(1)
    expect(me.fragment.toString()).toContain('cbaThe harbour board met.')
  })

  it('are written at their place, without going through the paragraph run by run', () => {
    const me = openEditor(written(TEXT))
    const claim = (from: number, id: string) =>
      me.view.dispatch(me.view.state.tr.addMark(from, from + 3, schema.mark('claim', { id })))
    for (const [index, from] of [1, 5, 7, 13].entries()) claim(from, `c${index}`)
    const through = vi.spyOn(XmlText.prototype, 'applyDelta')
    for (const write of [
      () => me.view.state.tr.insertText('🐟', 6),
      () => me.view.state.tr.insertText('🐠', 6, 8),
      () => me.view.state.tr.delete(2, 4),
      () => me.view.state.tr.insertText('in', 14),
    ]) {
      me.view.dispatch(write())
      me.draw()
    }
    const retained = through.mock.calls.flat(2).filter((one: object) => 'retain' in one)
    through.mockRestore()
    expect(retained).toEqual([])
    expect(shown(me)).toBe(canonicalText(yXmlFragmentToProsemirrorJSON(me.fragment) as NodeJson))
    expect(me.view.state.doc.textContent).toContain('T h🐠arbour binoard met.')
  })

  it('stand before the same letters of somebody else that the cursor stood before', () => {
    const start = written(['It came from the sea.'])
    const [me, other] = [openEditor(start), openEditor(start)]
    const undo = new UndoManager(other.fragment, { trackedOrigins: new Set([ySyncPluginKey]) })
    other.view.dispatch(other.view.state.tr.insertText('far ', 14))
    bring(other, me)
    me.view.dispatch(me.view.state.tr.setSelection(TextSelection.create(me.view.state.doc, 14)))
    for (const letter of 'far off f') {
      me.view.dispatch(me.view.state.tr.insertText(letter))
      me.draw()
    }
    me.view.dispatch(me.view.state.tr.delete(22, 23))
    me.draw()
    bring(me, other)
    expect(shown(other)).toBe(shown(me))
    expect(other.view.state.doc.textContent).toBe('It came from far off far the sea.')
    undo.undo()
    expect(other.view.state.doc.textContent).toBe('It came from far off the sea.')
  })

  it('leave the words behind a break to whoever writes in them, though words before it come or go and these change', () => {
    const start = openEditor(written(['The port closes.']))
    start.view.dispatch(start.view.state.tr.insert(1, schema.node('hardBreak')))
    start.view.dispatch(start.view.state.tr.insertText('Old', 1))
    const bold = schema.mark('bold')
    for (const before of ['', 'Old']) {
      if (!before) start.view.dispatch(start.view.state.tr.delete(1, 4))
      start.typed.settle()
      const [me, other] = [
        openEditor(encodeStateAsUpdate(start.ydoc)),
        openEditor(encodeStateAsUpdate(start.ydoc)),
      ]
      const { tr, doc } = me.view.state
      tr.addMark(before.length + 2, doc.content.size - 1, bold)
      me.view.dispatch(before ? tr.delete(1, 4) : tr.insertText('New', 1))
      other.view.dispatch(other.view.state.tr.insertText(' today', before.length + 17))
      bring(me, other)
      bring(other, me)
      expect(shown(me)).toBe(shown(other))
      expect(me.view.state.doc.textContent).toBe(`${before ? '' : 'New'}The port closes today.`)
      if (!before) start.view.dispatch(start.view.state.tr.insertText('Old', 1))
    }
  })

  it('are written at once together with anything that is more than a key', () => {
    const me = openEditor(written(TEXT))
    me.view.dispatch(me.view.state.tr.insertText('a', 1))
    me.view.dispatch(me.view.state.tr.split(5))
    expect(me.fragment.toString()).toContain('aThe')
    me.draw()
    expect(me.fragment.length).toBe(5)
  })

  it('are written before the editor goes', () => {
    const me = openEditor(written(TEXT))
    me.view.dispatch(me.view.state.tr.insertText('a', 1))
    me.close()
    expect(me.fragment.toString()).toContain('aThe')
  })
})

describe('Words of others', () => {
  it('replace only what they changed, so that every other block stays the very same', () => {
    const start = written(TEXT)
    const [me, other] = [openEditor(start), openEditor(start)]
    const before = me.view.state.doc
    other.view.dispatch(other.view.state.tr.insertText('then ', 27))
    bring(other, me)
    const { doc } = me.view.state
    expect(doc.child(1).textContent).toBe('Itthen  said nothing.')
    for (const index of [0, 2, 3]) expect(doc.child(index)).toBe(before.child(index))
    const [step] = me.dispatched.at(-1)?.steps ?? []
    expect(step?.toJSON()).toMatchObject({ from: 27, to: 27 })
  })

  it('are joined with a key that was pressed and not drawn yet, by whatever way they come', () => {
    for (const late of [false, true]) {
      const start = written(TEXT)
      const [me, other] = [openEditor(start), openEditor(start)]
      me.view.dispatch(me.view.state.tr.insertText('!', 23))
      expect(me.fragment.toString()).not.toContain('!')
      other.view.dispatch(other.view.state.tr.insertText('then ', 27))
      bring(other, me, late)
      expect(me.view.state.doc.child(0).textContent).toBe('The harbour board met.!')
      expect(me.view.state.doc.child(1).textContent).toBe('Itthen  said nothing.')
      bring(me, other)
      expect(shown(other)).toBe(shown(me))
    }
  })

  it('leave the cursor where it is while somebody writes before it', () => {
    const start = written(TEXT)
    const [me, other] = [openEditor(start), openEditor(start)]
    me.view.dispatch(me.view.state.tr.insertText('!', 60))
    const { from } = me.view.state.selection
    const around = me.view.state.doc.textBetween(from - 5, from)
    bring(me, other)
    other.view.dispatch(other.view.state.tr.insertText('Yesterday. ', 1))
    bring(other, me)
    const now = me.view.state.selection.from
    expect(me.view.state.doc.textBetween(now - 5, now)).toBe(around)
  })

  it('and one’s own end in the same text everywhere, whatever was done at once and in whatever order it came', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            who: fc.nat(1),
            edit,
            after: fc.constantFrom('bring', 'bring late', 'draw', 'type on'),
          }),
          {
            maxLength: 30,
          },
        ),
        (deeds) => {
          const start = written(TEXT)
          const people = [openEditor(start), openEditor(start)] as const
          for (const deed of deeds) {
            const [who, other] = deed.who === 0 ? people : ([people[1], people[0]] as const)
            doEdit(who, deed.edit)
            if (deed.after === 'draw') who.draw()
            if (deed.after.startsWith('bring')) bring(who, other, deed.after === 'bring late')
          }
          // Twice: opening a document may mend what two people did at once.
          for (let round = 0; round < 3; round += 1) {
            bring(people[0], people[1])
            bring(people[1], people[0])
          }
          for (const one of people) {
            expect(shown(one)).toBe(canonicalText(yXmlFragmentToProsemirrorJSON(one.fragment) as NodeJson))
            expect(mappedSizesAreRight(one)).toBe(true)
          }
          expect(shown(people[0])).toBe(shown(people[1]))
        },
      ),
      { numRuns: 100 },
    )
  })
})
