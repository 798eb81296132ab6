import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { anyDocument } from '#lib/document/testing/any-document.ts'
import { insertGallery, joinPhotos, splitGallery } from './gallery.ts'
import { emptyInfoBox, emptyTable, insertBlock, pullQuoteOf, takeBoxAway } from './insert-block.ts'
import { blockFrom } from './unit-at.ts'
import { deleteAt, deleteBlock, duplicateBlock, moveBlock } from './move-block.ts'

const schema = schemaFor('body')
const text = (words: string): NodeJson => ({ type: 'text', text: words })
const block = (type: string, ...content: NodeJson[]): NodeJson => ({ type, content })
const paragraph = (words: string): NodeJson => block('paragraph', ...(words ? [text(words)] : []))
const item = (words: string): NodeJson => block('listItem', paragraph(words))
const photo = (photoUseId: string): NodeJson => ({
  type: 'photo',
  attrs: { photoUseId, alt: '', crop: null },
  content: [text(photoUseId)],
})
const row = (type: string, words: string): NodeJson => block('tableRow', block(type, paragraph(words)))

function stateWith(content: NodeJson[], words: string | null = null): EditorState {
  const doc = schema.nodeFromJSON({ type: 'doc', content })
  const state = EditorState.create({ schema, doc })
  if (words === null) return state
  let at = 1
  doc.descendants((node, position) => {
    if (node.isText && node.text?.includes(words)) at = position + node.text.indexOf(words)
  })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, at)))
}

function after(state: EditorState, tr: Transaction | null): string[] {
  expect(tr).not.toBeNull()
  const doc = state.apply(tr ?? state.tr).doc
  doc.check()
  return doc.children.map((node) =>
    `${node.type.name} ${textOf(node.toJSON() as NodeJson).replaceAll('\n', '/')}`.trim(),
  )
}

describe('moving blocks by key', () => {
  const three = [paragraph('one'), paragraph('two'), paragraph('three')]

  it('takes a paragraph past its neighbour, with the cursor in it', () => {
    const state = stateWith(three, 'two')
    expect(after(state, moveBlock(state, -1))).toEqual(['paragraph two', 'paragraph one', 'paragraph three'])
    expect(after(state, moveBlock(state, 1))).toEqual(['paragraph one', 'paragraph three', 'paragraph two'])
    const moved = state.apply(moveBlock(state, 1) ?? state.tr)
    expect(moved.selection.$from.parent.textContent).toBe('two')
  })

  it('stops at the ends of the story', () => {
    expect(moveBlock(stateWith(three, 'one'), -1)).toBeNull()
    expect(moveBlock(stateWith(three, 'three'), 1)).toBeNull()
  })

  it('moves an entry within its list and no further', () => {
    const content = [paragraph('before'), block('bulletList', item('a'), item('b'))]
    const state = stateWith(content, 'b')
    expect(after(state, moveBlock(state, -1))).toEqual(['paragraph before', 'bulletList b/a'])
    expect(moveBlock(stateWith(content, 'a'), -1)).toBeNull()
  })

  it('moves a row under the header, and the header with its table', () => {
    const table = block('table', row('tableHeader', 'Port'), row('tableCell', 'x'), row('tableCell', 'y'))
    const content = [paragraph('before'), table]
    expect(after(stateWith(content, 'y'), moveBlock(stateWith(content, 'y'), -1))[1]).toBe('table Port/y/x')
    expect(moveBlock(stateWith(content, 'x'), -1)).toBeNull()
    expect(after(stateWith(content, 'Port'), moveBlock(stateWith(content, 'Port'), -1))[1]).toBe(
      'paragraph before',
    )
  })

  it('moves every block that the selection touches', () => {
    const state = stateWith(three)
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2, 8)))
    expect(after(selected, moveBlock(selected, 1))).toEqual([
      'paragraph three',
      'paragraph one',
      'paragraph two',
    ])
  })

  it('moves a photo that is selected whole', () => {
    const state = stateWith([paragraph('one'), photo('p1')])
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 5)))
    expect(after(selected, moveBlock(selected, -1))).toEqual(['photo p1', 'paragraph one'])
  })
})

describe('the block that a handle stands beside', () => {
  it('is there as long as a block begins there, however the text was cut meanwhile', () => {
    const { doc } = stateWith([paragraph('one'), paragraph('two')])
    expect(blockFrom(doc, 5)?.textContent).toBe('two')
    for (const gone of [-1, 2, 10, 400]) expect(blockFrom(doc, gone)).toBeNull()
  })
})

describe('copying and deleting blocks', () => {
  it('keeps the claims of what is copied', () => {
    const claimed = block('paragraph', { ...text('known'), marks: [{ type: 'claim', attrs: { id: 'c1' } }] })
    const state = stateWith([claimed], 'known')
    const doc = state.apply(duplicateBlock(state) ?? state.tr).doc
    expect(doc.children.map((node) => node.firstChild?.marks[0]?.attrs['id'])).toEqual(['c1', 'c1'])
  })

  it('does not put a photo into the story twice', () => {
    expect(duplicateBlock(stateWith([photo('p1')], 'p1'))).toBeNull()
    expect(duplicateBlock(stateWith([block('gallery', photo('p1'))], 'p1'))).toBeNull()
  })

  it('takes a list with its last entry, and leaves a paragraph to write in', () => {
    const state = stateWith([block('bulletList', item('only'))], 'only')
    expect(after(state, deleteBlock(state))).toEqual(['paragraph'])
    const two = stateWith([paragraph('one'), paragraph('two')], 'one')
    expect(after(two, deleteBlock(two))).toEqual(['paragraph two'])
  })

  it('takes a gallery with its last photo', () => {
    const state = stateWith([paragraph('one'), block('gallery', photo('p1'))])
    expect(after(state, deleteAt(state, 6))).toEqual(['paragraph one'])
  })

  it('leaves a valid story wherever the cursor is', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (document, place) => {
        const doc = schema.nodeFromJSON(document.body)
        const state = EditorState.create({ schema, doc })
        const at = TextSelection.near(doc.resolve(place % (doc.content.size + 1)))
        const placed = state.apply(state.tr.setSelection(at))
        const changes = [
          moveBlock(placed, 1),
          moveBlock(placed, -1),
          duplicateBlock(placed),
          deleteBlock(placed),
        ]
        for (const tr of changes) if (tr) placed.apply(tr).doc.check()
      }),
    )
  })
})

describe('putting blocks in', () => {
  it('takes the place of an empty paragraph, and leaves one to go on in', () => {
    const state = stateWith([paragraph('one'), paragraph('')])
    const last = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 6)))
    const tr = insertBlock(last, emptyTable(schema, 2, 2))
    expect(after(last, tr)).toEqual(['paragraph one', 'table ///', 'paragraph'])
    expect(tr.selection.$from.node(-1).type.name).toBe('tableHeader')
  })

  it('stands after a paragraph with words', () => {
    const state = stateWith([paragraph('one'), paragraph('two')], 'one')
    expect(after(state, insertBlock(state, emptyInfoBox(schema)))).toEqual([
      'paragraph one',
      'infoBox /',
      'paragraph two',
    ])
  })

  it('makes a pull quote of the selected words', () => {
    const state = stateWith([paragraph('The mayor said “never” twice.')])
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 16, 23)))
    expect(after(selected, insertBlock(selected, pullQuoteOf(selected)))[1]).toBe('pullQuote “never”/')
  })

  it('gives the words back when a box is taken away', () => {
    const box = block('infoBox', block('infoBoxTitle', text('The cap')), paragraph('Forty.'))
    const state = stateWith([box])
    expect(after(state, takeBoxAway(state, 0))).toEqual(['paragraph The cap', 'paragraph Forty.'])
  })
})

describe('a gallery', () => {
  const words = (photoUseId: string) => ({ photoUseId, alt: '', caption: `new ${photoUseId}` })

  it('takes in a photo that already stands in the text, with its caption', () => {
    const state = stateWith([photo('p1'), paragraph('one')], 'one')
    expect(after(state, insertGallery(state, [words('p1'), words('p2')]))).toEqual([
      'paragraph one',
      'gallery p1/new p2',
      'paragraph',
    ])
  })

  it('is made of neighbours, and of one and the next', () => {
    const state = stateWith([photo('p1'), photo('p2'), photo('p3')])
    const joined = state.apply(joinPhotos(state, 0) ?? state.tr)
    expect(after(joined, joinPhotos(joined, 0))).toEqual(['gallery p1/p2/p3'])
    expect(joinPhotos(stateWith([photo('p1'), paragraph('x')]), 0)).toBeNull()
  })

  it('can be single photos again', () => {
    const state = stateWith([block('gallery', photo('p1'), photo('p2'))])
    expect(after(state, splitGallery(state, 0))).toEqual(['photo p1', 'photo p2'])
  })
})
