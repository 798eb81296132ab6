import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { selectedPieces } from './selected-pieces.ts'

const schema = schemaFor('body')
const doc = schema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'One two.' }] },
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Three' }, { type: 'hardBreak' }, { type: 'text', text: 'four.' }],
    },
  ],
})

function selected(from: number, to: number): string[] {
  const state = EditorState.create({ schema, doc })
  return selectedPieces({ state: state.apply(state.tr.setSelection(TextSelection.create(doc, from, to))) })
}

describe('the passage that is selected', () => {
  it('is its words block by block, from where the selection begins to where it ends', () => {
    expect(selected(5, 22)).toEqual(['two.', 'Three', 'four.'])
    expect(selected(1, 4)).toEqual(['One'])
  })

  it('is nothing where nothing is selected', () => {
    expect(selected(3, 3)).toEqual([])
  })
})
