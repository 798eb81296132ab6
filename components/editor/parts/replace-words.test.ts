import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { replaceWords } from './replace-words.ts'

const claim = { type: 'claim', attrs: { id: 'c' } }
const bold = { type: 'bold' }

function stateOf(...runs: { text: string; marks?: object[] }[]): EditorState {
  const content = runs.map((run) => ({ type: 'text', ...run }))
  const doc = schemaFor('body').nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content }] })
  return EditorState.create({ doc })
}

function replaced(state: EditorState, from: number, words: string, text: string) {
  const place = { part: 'body' as const, index: 0, from, to: from + words.length }
  const tr = replaceWords(state, { place, words, text })
  return tr && (tr.doc.child(0).toJSON() as { content?: unknown[] }).content
}

describe('replacing words for a fix', () => {
  it('puts the words in their place', () => {
    expect(replaced(stateOf({ text: 'A teh ship.' }), 2, 'teh', 'the')).toEqual([
      { type: 'text', text: 'A the ship.' },
    ])
  })

  it('keeps a claim that covers the words, and one that ends inside them', () => {
    expect(replaced(stateOf({ text: 'it will closse', marks: [claim] }), 8, 'closse', 'close')).toEqual([
      { type: 'text', text: 'it will close', marks: [claim] },
    ])
    const half = stateOf({ text: 'the the', marks: [claim] }, { text: ' port' })
    expect(replaced(half, 3, ' the', '')).toEqual([
      { type: 'text', text: 'the', marks: [claim] },
      { type: 'text', text: ' port' },
    ])
  })

  it('keeps emphasis on letters that do not change', () => {
    const state = stateOf({ text: '5' }, { text: ' boats', marks: [bold] })
    expect(replaced(state, 0, '5 boats', 'five boats')).toEqual([
      { type: 'text', text: 'five' },
      { type: 'text', text: ' boats', marks: [bold] },
    ])
  })

  it('does nothing when other words stand there by now, or nothing would change', () => {
    expect(replaced(stateOf({ text: 'A new ship.' }), 2, 'teh', 'the')).toBeNull()
    expect(replaced(stateOf({ text: 'short' }), 2, 'teh', 'the')).toBeNull()
    expect(replaced(stateOf({ text: 'the' }), 0, 'the', 'the')).toBeNull()
  })

  it('writes the text for any words', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n]/u.test(text))
    fc.assert(
      fc.property(words, words, words, (before, old, text) => {
        fc.pre(old !== text)
        const state = stateOf({ text: before }, { text: old, marks: [claim] })
        const place = { part: 'body' as const, index: 0, from: before.length, to: before.length + old.length }
        expect(replaceWords(state, { place, words: old, text })?.doc.textContent).toBe(before + text)
      }),
    )
  })
})
