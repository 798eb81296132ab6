import fc from 'fast-check'
import { EditorState, PluginKey } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { drawingPlugin, drawnAll } from '../parts/drawn-blocks.ts'
import type { Drawn } from '../parts/drawn-blocks.ts'
import { drawWords, touchesWords } from './draw-words.ts'
import type { WrongWords } from './wrong-words.ts'

const schema = schemaFor('body')
const knows = (...wrong: string[]): WrongWords => ({ wrong: new Set(wrong), aside: new Set(), speaks: true })
const bodyOf = (...paragraphs: string[]) =>
  schema.nodeFromJSON({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  })
const seen = (set: DecorationSet) =>
  set
    .find()
    .map(({ from, to, spec }) => `${from}-${to} ${JSON.stringify(spec)}`)
    .toSorted()

describe('spellings and TKs', () => {
  it('are drawn at every place of a word, and TK wherever it stands', () => {
    const doc = bodyOf('It was teh harbour, teh one.', 'Teh TK million. teheran')
    const drawn = drawnAll(doc, knows('teh'), drawWords)
    expect(drawn.find().map(({ from, to }) => doc.textBetween(from, to))).toEqual(['teh', 'teh', 'TK'])
  })

  it('are the same whether what is known comes bit by bit or at once, whatever is typed meanwhile', () => {
    const key = new PluginKey<Drawn<WrongWords>>('test')
    const word = fc.constantFrom('teh ', 'harbor ', 'TK ', 'wall ', 'tek ')
    const step = fc.oneof(
      fc.record({ know: fc.subarray(['teh', 'harbor', 'tek']) }),
      fc.record({ type: word, at: fc.nat(200) }),
      fc.record({ cut: fc.nat(200), length: fc.nat(12) }),
    )
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.array(step, { maxLength: 8 }),
        (words, steps) => {
          let state = EditorState.create({
            doc: bodyOf(words.join(''), words.toReversed().join('')),
            plugins: [drawingPlugin(key, drawWords, touchesWords)],
          })
          let known = knows()
          state = state.apply(state.tr.setMeta(key, known))
          for (const each of steps) {
            const { tr } = state
            const end = state.doc.content.size
            if ('know' in each) {
              known = knows(...each.know)
              tr.setMeta(key, known)
            } else if ('type' in each) {
              const at = Math.min(each.at, end)
              if (!state.doc.resolve(at).parent.isTextblock) continue
              tr.insertText(each.type, at)
            } else tr.deleteRange(Math.min(each.cut, end), Math.min(each.cut + each.length, end))
            state = state.apply(tr)
            const drawn = key.getState(state)?.set
            expect(drawn && seen(drawn)).toEqual(seen(drawnAll(state.doc, known, drawWords)))
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
