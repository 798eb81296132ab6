import { deleteSelection, joinBackward, setBlockType, splitBlock, toggleMark } from '@tiptap/pm/commands'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { Command } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { suggestionsOf } from '#lib/document/suggestions/own.ts'
import { SuggestMode } from './suggest-mode.ts'
import { suggestingPlugin } from './suggesting.ts'

const schema = schemaFor('body')

/** A body of these paragraphs, with the cursor or the selection there, in which changes are suggested. */
function body(paragraphs: string[], from: number, to = from): EditorState {
  const mode = new SuggestMode()
  mode.set(true)
  const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  const doc = schema.nodeFromJSON({ type: 'doc', content })
  const state = EditorState.create({ doc, plugins: [suggestingPlugin(mode)] })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, from, to)))
}

function run(state: EditorState, command: Command): EditorState {
  let after = state
  command(state, (tr) => (after = state.apply(tr)))
  return after
}

const typed = (state: EditorState, words: string): EditorState =>
  words.split('').reduce((now, key) => now.apply(now.tr.insertText(key)), state)

function backspace(state: EditorState): EditorState {
  const { selection } = state
  if (!selection.empty) return run(state, deleteSelection)
  if (selection.$from.parentOffset === 0) return run(state, joinBackward)
  return state.apply(state.tr.delete(selection.from - 1, selection.from))
}

const times = (count: number, state: EditorState, key: (now: EditorState) => EditorState): EditorState =>
  count === 0 ? state : times(count - 1, key(state), key)

/** How it reads: +come+, -go-, ~another form~, a block's suggestions in braces, | where the cursor is. */
function shown({ doc, selection }: EditorState): string {
  const lines: string[] = []
  const cursor = (position: number, words: string): string => {
    const at = selection.head - position
    return at >= 0 && at <= words.length ? `${words.slice(0, at)}|${words.slice(at)}` : words
  }
  doc.forEach((block, offset) => {
    const deeds = suggestionsOf(block).map(({ does }) => `{${does}}`)
    let line = deeds.join('')
    if (block.childCount === 0) line += cursor(offset + 1, '')
    let drawn = false
    block.forEach((node, at) => {
      const [start, words] = [offset + 1 + at, node.text ?? '¶']
      const isHere = !drawn && selection.head <= start + words.length && selection.head >= start
      const inner = isHere ? cursor(start, words) : words
      drawn ||= isHere
      const sign = { insertion: '+', deletion: '-', modification: '~' }[node.marks[0]?.type.name ?? ''] ?? ''
      line += `${sign}${inner}${sign}`
    })
    lines.push(line)
  })
  return lines.join('\n')
}

const idsIn = (state: EditorState): number =>
  new Set(JSON.stringify(state.doc.toJSON()).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g)).size

describe('While changes are suggested', () => {
  it('typed words are one suggestion, and one’s own are changed freely', () => {
    const state = typed(body(['hello world'], 6), ' big')
    expect(shown(state)).toBe('hello+ big|+ world')
    expect(idsIn(state)).toBe(1)
    expect(shown(times(2, state, backspace))).toBe('hello+ b|+ world')
    expect(shown(times(4, state, backspace))).toBe('hello| world')
  })

  it('Backspace strikes and steps back, and what is typed then replaces what was struck', () => {
    const state = times(4, body(['hello world'], 6), backspace)
    expect(shown(state)).toBe('h|-ello- world')
    expect(shown(typed(state, 'y'))).toBe('h+y|+-ello- world')
    expect(idsIn(typed(state, 'y'))).toBe(1)
  })

  it('Delete strikes and steps over', () => {
    const forward = (now: EditorState) => now.apply(now.tr.delete(now.selection.from, now.selection.from + 1))
    expect(shown(times(2, body(['hello world'], 6), forward))).toBe('hello- w|-orld')
  })

  it('typing over a selection strikes the old words and puts the new ones behind them, as one suggestion', () => {
    const state = typed(body(['hello world'], 1, 6), 'howdy')
    expect(shown(state)).toBe('-hello-+howdy|+ world')
    expect(idsIn(state)).toBe(1)
  })

  it('Enter within words parts them by a sign, and Backspace takes it back', () => {
    const state = typed(run(body(['hello world'], 6), splitBlock), 'ab')
    expect(shown(state)).toBe('hello¶+ab|+ world')
    expect(shown(times(3, state, backspace))).toBe('hello| world')
  })

  it('Enter at the end begins a suggested paragraph, in which one writes as ever', () => {
    const state = typed(run(body(['hello world'], 12), splitBlock), 'ab')
    expect(shown(state)).toBe('hello world\n{insert}ab|')
    expect(shown(typed(run(state, splitBlock), 'cd'))).toBe('hello world\n{insert}ab\n{insert}cd|')
  })

  it('Backspace at the start of a paragraph suggests to join it', () => {
    expect(shown(backspace(body(['one', 'two'], 6)))).toBe('one|\n{join}two')
  })

  it('deleting across paragraphs strikes, takes out and joins', () => {
    expect(shown(backspace(body(['one two', 'mid', 'three four'], 5, 22)))).toBe(
      'one |-two-\n{delete}mid\n{join}-three f-our',
    )
  })

  it('another form is suggested, and asked for twice it is taken back', () => {
    const { bold } = schema.marks
    const { heading } = schema.nodes
    if (!bold || !heading) throw new Error('the body has bold words and headings')
    const made = run(body(['hello world'], 1, 6), toggleMark(bold))
    expect(shown(made)).toBe('~hello|~ world')
    expect(idsIn(run(made, toggleMark(bold)))).toBe(0)
    const headed = run(body(['hello world'], 3), setBlockType(heading, { level: 2 }))
    expect(shown(headed)).toBe('{become}he|llo world')
    expect(shown(run(headed, setBlockType(heading, { level: 2 })))).toBe('he|llo world')
  })
})
