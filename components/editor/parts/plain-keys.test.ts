import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { PlainKeys } from './plain-keys.ts'

type Handle = (view: EditorView, from: number, to: number, text: string) => boolean

function plugins(): Plugin[] {
  const { addProseMirrorPlugins: make } = PlainKeys.config
  const options = { typed: { whenDrawn: () => undefined }, clear: { top: 0, bottom: 0 } }
  return make?.call({ options } as unknown as ThisParameterType<NonNullable<typeof make>>) ?? []
}

/** An editor with “One” and “Two” in its body, `from` to `to` selected. */
function editor(
  from: number,
  to = from,
  { composing = false, handleTextInput = (() => false) as Handle } = {},
) {
  const schema = schemaFor('body')
  const block = (text: string) => schema.node('paragraph', null, [schema.text(text)])
  const state = EditorState.create({ doc: schema.node('doc', null, [block('One'), block('Two')]), schema })
  const view = {
    composing,
    dom: { ownerDocument: { getSelection: () => null } },
    state: state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to))),
    dispatch: (tr: EditorState['tr']) => (view.state = view.state.apply(tr)),
    someProp: (_: string, ask: (handle: Handle) => boolean) => ask(handleTextInput),
  }
  const [plugin] = plugins()
  const press = (key: string, isComposing = false) => {
    const handle = plugin?.props.handleKeyPress as unknown as (
      on: unknown,
      event: { charCode: number; isComposing: boolean },
    ) => boolean
    return handle(view, { charCode: key.codePointAt(0) ?? 0, isComposing })
  }
  return { press, words: () => view.state.doc.textBetween(0, view.state.doc.content.size, '|') }
}

const runsOn = (platform: string) => vi.stubGlobal('navigator', { platform })

describe('A key', () => {
  beforeEach(() => void runsOn('Linux x86_64'))
  afterEach(() => void vi.unstubAllGlobals())

  it('writes its letter where the cursor stands, or over what is selected', () => {
    const caret = editor(4)
    expect([caret.press('e'), caret.press('ß'), caret.press('2')]).toEqual([true, true, true])
    expect(caret.words()).toBe('Oneeß2|Two')
    const range = editor(2, 4)
    expect(range.press('x')).toBe(true)
    expect(range.words()).toBe('Ox|Two')
  })

  it('writes what ends a word too', () => {
    const { press, words } = editor(4)
    for (const key of [' ', '.', '”', '€']) expect(press(key)).toBe(true)
    expect(words()).toBe('One .”€|Two')
  })

  it('is the browser’s on a Mac when it ends a word: the machine replaces shorthands and corrects then', () => {
    runsOn('MacIntel')
    const { press, words } = editor(4)
    for (const key of [' ', '.', '”']) expect(press(key)).toBe(false)
    expect(press('e')).toBe(true)
    expect(words()).toBe('Onee|Two')
  })

  it('is the browser’s when it writes nothing, or is part of a letter that is put together', () => {
    const { press, words } = editor(4)
    for (const key of ['\r', '\u0000', '\u007f', '\u2028', '\ud83d']) expect(press(key)).toBe(false)
    expect(press('e', true)).toBe(false)
    expect(editor(4, 4, { composing: true }).press('e')).toBe(false)
    expect(editor(2, 7).press('e')).toBe(false)
    expect(words()).toBe('One|Two')
  })

  it('is the keyboard’s where fingers press: it corrects and completes what it wrote itself', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }))
    expect(plugins()).toEqual([])
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    expect(plugins()).toHaveLength(1)
  })

  it('first asks whoever makes something else of letters', () => {
    const asked: unknown[] = []
    const { press, words } = editor(4, 4, {
      handleTextInput: (_, ...where) => {
        asked.push(where.slice(0, 3))
        return true
      },
    })
    expect(press('e')).toBe(true)
    expect(asked).toEqual([[4, 4, 'e']])
    expect(words()).toBe('One|Two')
  })
})
