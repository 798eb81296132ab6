import type { Editor } from '@tiptap/core'
import { expect, it, vi } from 'vitest'
import { OwnUndo } from './own-undo.ts'

it('Undo and redo of the browser become the story’s own, and typing stays what it is', () => {
  const editor = { commands: { undo: vi.fn(), redo: vi.fn() } }
  const context = { editor: editor as unknown as Editor } as unknown as ThisParameterType<
    NonNullable<typeof OwnUndo.config.addProseMirrorPlugins>
  >
  const [plugin] = OwnUndo.config.addProseMirrorPlugins?.call(context) ?? []
  const ask = (inputType: string) => {
    const event = { inputType, preventDefault: vi.fn() }
    const handler = plugin?.props.handleDOMEvents?.beforeinput as unknown as (
      view: null,
      asked: typeof event,
    ) => boolean
    return [handler(null, event), event.preventDefault.mock.calls.length]
  }
  expect(ask('historyUndo')).toEqual([true, 1])
  expect(ask('historyRedo')).toEqual([true, 1])
  expect(ask('insertText')).toEqual([false, 0])
  expect([editor.commands.undo.mock.calls.length, editor.commands.redo.mock.calls.length]).toEqual([1, 1])
})
