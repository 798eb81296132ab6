import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import type { MarkJson } from '#lib/document/model/story-document.ts'
import { replaceMatches } from './replace-matches.ts'

const schema = schemaFor('body')
const run = (text: string, ...marks: MarkJson[]) => ({ type: 'text', text, marks })
const bold: MarkJson = { type: 'bold' }
const claim: MarkJson = { type: 'claim', attrs: { id: 'c1' } }
const stateOf = (...content: ReturnType<typeof run>[]) =>
  EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content }] }) })
const runsOf = (state: EditorState) =>
  state.doc.firstChild?.content.content.map((node) => [
    node.text,
    ...node.marks.map((mark) => mark.type.name),
  ])

describe('words put in the place of others', () => {
  it('keep the claim and the emphasis in which the whole match lay', () => {
    const state = stateOf(run('They '), run('will reject it', bold, claim), run('.'))
    expect(runsOf(state.apply(replaceMatches(state, [{ from: 11, to: 17 }], 'refuse')))).toEqual([
      ['They '],
      ['will refuse it', 'bold', 'claim'],
      ['.'],
    ])
  })

  it('do not take a claim over from a part of the match', () => {
    const state = stateOf(run('They will '), run('reject', claim))
    expect(runsOf(state.apply(replaceMatches(state, [{ from: 6, to: 17 }], 'refuse')))).toEqual([
      ['They refuse'],
    ])
  })

  it('stand at every place, also when they are longer or nothing', () => {
    const state = stateOf(run('a b a b'))
    const both = [
      { from: 1, to: 2 },
      { from: 5, to: 6 },
    ]
    expect(state.apply(replaceMatches(state, both, 'longer')).doc.textContent).toBe('longer b longer b')
    expect(state.apply(replaceMatches(state, both, '')).doc.textContent).toBe(' b  b')
  })
})
