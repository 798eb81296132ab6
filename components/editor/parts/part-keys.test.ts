import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import type { DocumentPart, NodeJson } from '#lib/document/model/story-document.ts'
import { neighbourOf } from './part-editors.ts'
import { isAtEdge } from './part-keys.ts'

function stateWith(part: DocumentPart, content: NodeJson[], position: number): EditorState {
  const schema = schemaFor(part)
  const doc = schema.nodeFromJSON({ type: 'doc', content })
  const state = EditorState.create({ schema, doc })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, position)))
}

const text = (words: string): NodeJson[] => [{ type: 'text', text: words }]
const TWO_PARAGRAPHS = [
  { type: 'paragraph', content: text('one') },
  { type: 'paragraph', content: text('two') },
]

describe('moving between the parts of a story', () => {
  it('leads from headline to dek to key points to body and no further', () => {
    expect(neighbourOf('headline', 1)).toBe('dek')
    expect(neighbourOf('dek', 1)).toBe('keyPoints')
    expect(neighbourOf('keyPoints', 1)).toBe('body')
    expect(neighbourOf('body', 1)).toBeNull()
    expect(neighbourOf('headline', -1)).toBeNull()
  })

  it('is at the start only before the first letter of the first block', () => {
    expect(isAtEdge(stateWith('body', TWO_PARAGRAPHS, 1), -1)).toBe(true)
    expect(isAtEdge(stateWith('body', TWO_PARAGRAPHS, 2), -1)).toBe(false)
    expect(isAtEdge(stateWith('body', TWO_PARAGRAPHS, 6), -1)).toBe(false)
  })

  it('is at the end only after the last letter of the last block', () => {
    expect(isAtEdge(stateWith('body', TWO_PARAGRAPHS, 9), 1)).toBe(true)
    expect(isAtEdge(stateWith('body', TWO_PARAGRAPHS, 4), 1)).toBe(false)
  })

  it('knows both ends of an empty headline', () => {
    expect(isAtEdge(stateWith('headline', [{ type: 'line' }], 1), -1)).toBe(true)
    expect(isAtEdge(stateWith('headline', [{ type: 'line' }], 1), 1)).toBe(true)
  })

  it('finds the ends inside a list', () => {
    const list = [
      {
        type: 'bulletList',
        content: ['a', 'b'].map((words) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: text(words) }],
        })),
      },
    ]
    expect(isAtEdge(stateWith('body', list, 3), -1)).toBe(true)
    expect(isAtEdge(stateWith('body', list, 4), 1)).toBe(false)
    expect(isAtEdge(stateWith('body', list, 9), 1)).toBe(true)
    expect(isAtEdge(stateWith('body', list, 8), -1)).toBe(false)
  })

  it('does not step out of a selection', () => {
    const state = stateWith('body', TWO_PARAGRAPHS, 1)
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, 3)))
    expect(isAtEdge(selected, -1)).toBe(false)
  })
})
