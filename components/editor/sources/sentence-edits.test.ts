import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { claimRanges } from '../claims/claim-ranges.ts'
import { replaceTied, writeAfterParty, writeAtCursor } from './sentence-edits.ts'

const schema = schemaFor('body')
const tied = { sentence: 'Quill declined to comment.', claimId: 'c' }

type Run = string | { claim: string; words: string }

function stateOf(paragraphs: Run[][], cursor = 1): EditorState {
  const doc = schema.node(
    'doc',
    null,
    paragraphs.map((runs) =>
      schema.node(
        'paragraph',
        null,
        runs.map((run) =>
          typeof run === 'string'
            ? schema.text(run)
            : schema.text(run.words, [schema.mark('claim', { id: run.claim })]),
        ),
      ),
    ),
  )
  const state = EditorState.create({ schema, doc })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, cursor)))
}

const textOf = (tr: Transaction | null) => tr?.doc.textBetween(0, tr.doc.content.size, '\n')
const tiedWords = (tr: Transaction | null) =>
  tr ? claimRanges(tr.doc, 'c').map(({ from, to }) => tr.doc.textBetween(from, to)) : []

describe('A sentence written at the cursor', () => {
  it('stands with one space on either side, and is the claim and nothing else is', () => {
    const text = 'Fees rise. Talks go on.'
    const tr = writeAtCursor(stateOf([[text]], 1 + 'Fees rise.'.length), tied)
    expect(textOf(tr)).toBe('Fees rise. Quill declined to comment. Talks go on.')
    expect(tiedWords(tr)).toEqual([tied.sentence])
  })

  it('never breaks a sentence, wherever the cursor is', () => {
    const text = 'Fees rise. Talks go on.'
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (offset) => {
        const tr = writeAtCursor(stateOf([[text]], 1 + offset), tied)
        expect(textOf(tr)?.replace(tied.sentence, '').replace(/ +/g, ' ').trim()).toBe(text)
        expect(textOf(tr)).not.toMatch(/\S {2}/)
      }),
    )
  })

  it('fills an empty paragraph', () => {
    expect(textOf(writeAtCursor(stateOf([[]]), tied))).toBe(tied.sentence)
  })
})

describe('A sentence for a text that nobody has the cursor in', () => {
  it('follows the last paragraph that names the party', () => {
    const tr = writeAfterParty(stateOf([['QUILL cut pay.'], ['Rain fell.']]), 'Quill', [], tied)
    expect(textOf(tr)).toBe('QUILL cut pay.\nQuill declined to comment.\nRain fell.')
  })

  it('follows the words that it answers before anything else', () => {
    const state = stateOf([[{ claim: 'a', words: 'They cut pay.' }], ['Quill is large.']])
    expect(textOf(writeAfterParty(state, 'Quill', ['a'], tied))).toBe(
      'They cut pay.\nQuill declined to comment.\nQuill is large.',
    )
  })

  it('ends the story when nothing names the party', () => {
    expect(textOf(writeAfterParty(stateOf([['Rain fell.']]), 'Quill', [], tied))).toBe(
      'Rain fell.\nQuill declined to comment.',
    )
    expect(textOf(writeAfterParty(stateOf([['Rain fell.'], []]), 'Quill', [], tied))).toBe(
      'Rain fell.\nQuill declined to comment.',
    )
  })
})

describe('The sentence that a request is tied to', () => {
  it('is replaced whole, also where only the party was marked', () => {
    const state = stateOf([
      ['Fees rise. ', { claim: 'c', words: 'Quill' }, ' could not be reached. Talks go on.'],
    ])
    const tr = replaceTied(state, tied)
    expect(textOf(tr)).toBe('Fees rise. Quill declined to comment. Talks go on.')
    expect(tiedWords(tr)).toEqual([tied.sentence])
  })

  it('is left alone when its words are gone', () => {
    expect(replaceTied(stateOf([['Fees rise.']]), tied)).toBeNull()
  })
})
