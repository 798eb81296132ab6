import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { schemaFor } from '../../kits/kit-for.ts'
import { claimIdsIn, claimWords } from '../../model/claims.ts'
import { emptyDocument } from '../../model/empty-document.ts'
import type { NodeJson, StoryDocument } from '../../model/story-document.ts'
import { applyDocumentToYDoc } from '../../yjs/apply-document-to-ydoc.ts'
import { documentFromYDoc } from '../../yjs/document-from-ydoc.ts'
import { yDocFromDocument } from '../../yjs/ydoc-from-document.ts'

type Run = [words: string, ...claims: string[]]

const paragraph = (...runs: Run[]): NodeJson => ({
  type: 'paragraph',
  content: runs.map(([text, ...claims]) => ({
    type: 'text',
    text,
    marks: claims.map((id) => ({ type: 'claim', attrs: { id } })),
  })),
})
const storyOf = (...blocks: NodeJson[]): StoryDocument => ({
  ...emptyDocument(),
  body: { type: 'doc', content: blocks },
})
const editorOf = (...blocks: NodeJson[]): EditorState =>
  EditorState.create({ doc: schemaFor('body').nodeFromJSON({ type: 'doc', content: blocks }) })
const storyIn = (doc: Node): StoryDocument => ({ ...emptyDocument(), body: doc.toJSON() as NodeJson })

describe('a claim in the editor', () => {
  const state = editorOf(paragraph(['They '], ['will reject', 'a'], [' it']))

  test('takes in words that are typed within it', () => {
    const doc = state.apply(state.tr.insertText('firmly ', 11)).doc
    expect(claimWords(storyIn(doc), 'a')).toBe('will firmly reject')
  })

  test('does not grow when words are typed at either edge', () => {
    for (const edge of [6, 17]) {
      const doc = state.apply(state.tr.insertText('NOT', edge)).doc
      expect(claimWords(storyIn(doc), 'a')).toBe('will reject')
    }
  })

  test('stays on both halves when its paragraph is split', () => {
    const doc = state.apply(state.tr.split(11)).doc
    expect(claimWords(storyIn(doc), 'a')).toBe('will  … reject')
  })

  test('keeps its id when its words are cut and pasted elsewhere', () => {
    const cut = state.doc.slice(6, 17)
    const without = state.apply(state.tr.delete(6, 17))
    expect(claimIdsIn(storyIn(without.doc))).toEqual([])
    const doc = without.apply(without.tr.replace(1, 1, cut)).doc
    expect(claimWords(storyIn(doc), 'a')).toBe('will reject')
  })

  test('lies on two ranges when its words are copied', () => {
    const doc = state.apply(state.tr.replace(20, 20, state.doc.slice(6, 17))).doc
    expect(claimWords(storyIn(doc), 'a')).toBe('will reject … will reject')
  })

  test('overlaps another without losing either, and one can be taken off alone', () => {
    const mark = (id: string) => schemaFor('body').mark('claim', { id })
    const both = state.apply(state.tr.addMark(11, 20, mark('b')))
    expect([claimWords(storyIn(both.doc), 'a'), claimWords(storyIn(both.doc), 'b')]).toEqual([
      'will reject',
      'reject it',
    ])
    const one = both.apply(both.tr.removeMark(0, both.doc.content.size, mark('a'))).doc
    expect([claimWords(storyIn(one), 'a'), claimWords(storyIn(one), 'b')]).toEqual(['', 'reject it'])
  })

  test('leaves bold words bold', () => {
    const { bold } = schemaFor('body').marks
    if (!bold) throw new Error('the body has no bold')
    const doc = state.apply(state.tr.addMark(1, 20, bold.create())).doc
    expect(claimWords(storyIn(doc), 'a')).toBe('will reject')
    expect(
      TextSelection.create(doc, 8)
        .$from.marks()
        .map((mark) => mark.type.name),
    ).toEqual(['bold', 'claim'])
  })
})

describe('claims of two people at once', () => {
  /** Both change the same story without seeing each other; then each gets the other's updates. */
  function merge(before: StoryDocument, first: StoryDocument, second: StoryDocument): StoryDocument {
    const one = yDocFromDocument(before)
    const two = new Doc()
    applyUpdate(two, encodeStateAsUpdate(one))
    applyDocumentToYDoc(one, first)
    applyDocumentToYDoc(two, second)
    applyUpdate(one, encodeStateAsUpdate(two))
    applyUpdate(two, encodeStateAsUpdate(one))
    expect(documentFromYDoc(one)).toEqual(documentFromYDoc(two))
    return documentFromYDoc(one)
  }

  test('that overlap are both kept', () => {
    const merged = merge(
      storyOf(paragraph(['They will reject it'])),
      storyOf(paragraph(['They '], ['will reject', 'a'], [' it'])),
      storyOf(paragraph(['They will '], ['reject it', 'b'])),
    )
    expect([claimWords(merged, 'a'), claimWords(merged, 'b')]).toEqual(['will reject', 'reject it'])
  })

  test('take in what the other typed within their words', () => {
    const merged = merge(
      storyOf(paragraph(['They will reject it'])),
      storyOf(paragraph(['They '], ['will reject', 'a'], [' it'])),
      storyOf(paragraph(['They will firmly reject it'])),
    )
    expect(claimWords(merged, 'a')).toBe('will firmly reject')
  })

  test('survive that the other rewrites the words before them', () => {
    const merged = merge(
      storyOf(paragraph(['They '], ['will reject', 'a'], [' it'])),
      storyOf(paragraph(['All of them '], ['will reject', 'a'], [' it'])),
      storyOf(paragraph(['They '], ['will reject', 'a', 'b'], [' it'])),
    )
    expect([claimWords(merged, 'a'), claimWords(merged, 'b')]).toEqual(['will reject', 'will reject'])
  })
})
