import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { claimMeant, claimRanges, claimsAtSelection } from './claim-ranges.ts'

const claim = (id: string) => ({ type: 'claim', attrs: { id } })
const schema = schemaFor('body')
// "He said no way, twice." with claim a on "no way" and claim b on "said no way, twice".
const doc = schema.nodeFromJSON({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'He ' },
        { type: 'text', text: 'said ', marks: [claim('b')] },
        { type: 'text', text: 'no way', marks: [claim('a'), claim('b')] },
        { type: 'text', text: ', twice', marks: [claim('b')] },
        { type: 'text', text: '.' },
      ],
    },
  ],
})

function select(from: number, to = from): EditorState {
  const state = EditorState.create({ schema, doc })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, from, to)))
}

describe('claims in the text', () => {
  it('are found as one range however often the text is split', () => {
    expect(claimRanges(doc, 'a')).toEqual([{ from: 9, to: 15 }])
    expect(claimRanges(doc, 'b')).toEqual([{ from: 4, to: 22 }])
    expect(claimRanges(doc, 'c')).toEqual([])
  })

  it('under the cursor come shortest first, also at their edges', () => {
    expect(claimsAtSelection(select(11))).toEqual(['a', 'b'])
    expect(claimsAtSelection(select(22))).toEqual(['b'])
    expect(claimsAtSelection(select(2))).toEqual([])
  })

  it('that lie on all of the selected words are named', () => {
    expect(claimsAtSelection(select(5, 12))).toEqual(['b'])
    expect(claimsAtSelection(select(1, 12))).toEqual([])
  })
})

describe('which claim an attribution is about', () => {
  it('is the one under the cursor', () => {
    expect(claimMeant(select(11))).toBe('a')
    expect(claimMeant(select(2))).toBeNull()
  })

  it('is the one with exactly the selected words', () => {
    expect(claimMeant(select(9, 15))).toBe('a')
    expect(claimMeant(select(4, 22))).toBe('b')
  })

  it('is a new one when only some of its words are selected', () => {
    expect(claimMeant(select(16, 20))).toBeNull()
    expect(claimMeant(select(10, 13))).toBeNull()
  })
})
