import type { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { expect, it } from 'vitest'
import { HeardSelection } from './heard-selection.ts'

/** As much of a browser as tells of its cursor: `told` counts how often it did. */
function page({ hasFocus = true } = {}) {
  const target = new EventTarget()
  const at = { anchorNode: {}, anchorOffset: 0, focusNode: {}, focusOffset: 0 }
  const ownerDocument = Object.assign(target, { getSelection: () => at })
  const view = {
    composing: false,
    dom: { ownerDocument },
    state: { doc: {} },
    hasFocus: () => hasFocus,
  } as unknown as EditorView
  const [plugin] =
    HeardSelection.config.addProseMirrorPlugins?.call(
      {} as ThisParameterType<NonNullable<typeof HeardSelection.config.addProseMirrorPlugins>>,
    ) ?? []
  const { update } = plugin?.spec.view?.(view) ?? {}
  let told = 0
  target.addEventListener('selectionchange', () => (told += 1))
  const press = (kind: 'keydown' | 'keyup', isComposing = false) => {
    const handler = plugin?.props.handleDOMEvents?.[kind] as unknown as (
      view: EditorView,
      event: { isComposing: boolean },
    ) => boolean
    expect(handler(view, { isComposing })).toBe(false)
    return told
  }
  const draw = (before: object = view.state.doc) => update?.(view, { doc: before } as EditorState)
  return { at, press, draw, tell: () => target.dispatchEvent(new Event('selectionchange')) }
}

it('A key that comes before the browser told of the cursor finds the cursor where it stands, once', () => {
  const { at, press } = page()
  expect(press('keydown')).toBe(1)
  expect(press('keyup')).toBe(1)
  at.focusOffset = 5
  expect(press('keyup')).toBe(2)
  expect(press('keydown')).toBe(2)
})

it('Nothing is told again that the browser told itself, nor while letters are put together', () => {
  const { at, press, tell } = page()
  at.anchorOffset = 3
  tell()
  expect(press('keydown')).toBe(1)
  at.anchorOffset = 4
  expect(press('keydown', true)).toBe(1)
})

it('Where the editor itself put the cursor is not told of when the key comes up', () => {
  const { at, press, draw } = page()
  expect(press('keydown')).toBe(1)
  at.anchorOffset = 1
  draw({})
  expect(press('keyup')).toBe(1)
  at.anchorOffset = 2
  expect(press('keyup')).toBe(2)
})

it('A cursor that moved is told of, though the editor drew something else than words meanwhile', () => {
  const { at, press, draw } = page()
  expect(press('keydown')).toBe(1)
  at.anchorOffset = 1
  draw()
  expect(press('keydown')).toBe(2)
})

it('Words that come in where the cursor is not say nothing of where it is', () => {
  const { at, press, draw } = page({ hasFocus: false })
  expect(press('keydown')).toBe(1)
  at.anchorOffset = 1
  draw({})
  expect(press('keydown')).toBe(2)
})
