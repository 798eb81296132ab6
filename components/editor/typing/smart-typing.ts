import { Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { setSign } from '#lib/document/typography/set-sign.ts'
import { typeStyleFor } from '#lib/document/typography/type-style.ts'

/** How somebody's keys are taken: the language that the newsroom writes in, and whether quotes and dashes are set. */
export type Habits = { language: string; smart: boolean }

/** A sign that was just set, and the keys that it stands for. */
type JustSet = { from: number; to: number; typed: string }

const key = new PluginKey<JustSet | null>('smartTyping')

/** Sets quotes, dashes and dots as the newsroom's language does. Backspace right after gives what was typed. */
export const SmartTyping = Extension.create<{ habits: () => Habits }>({
  name: 'smartTyping',
  // Before other keys take Backspace.
  priority: 1200,

  addOptions() {
    return { habits: () => ({ language: 'en', smart: false }) }
  },

  addProseMirrorPlugins() {
    const { habits } = this.options
    return [
      new Plugin<JustSet | null>({
        key,
        state: {
          init: () => null,
          apply: (tr, set) =>
            (tr.getMeta(key) as JustSet | undefined) ?? (tr.docChanged || tr.selectionSet ? null : set),
        },
        props: {
          handleTextInput: (view, from, to, text) => {
            const { language, smart } = habits()
            const tr = smart && !view.composing ? setting(view.state, { from, to, text, language }) : null
            if (tr) view.dispatch(tr.scrollIntoView())
            return tr !== null
          },
          handleKeyDown: (view, event) => {
            const set = key.getState(view.state)
            if (event.key !== 'Backspace' || !set || event.ctrlKey || event.metaKey || event.altKey)
              return false
            view.dispatch(view.state.tr.insertText(set.typed, set.from, set.to))
            return true
          },
        },
      }),
    ]
  },
})

const QUOTE = /["']/
const NEAR = 250

type Input = { from: number; to: number; text: string; language: string }

function setting(state: EditorState, { from, to, text, language }: Input): Transaction | null {
  const $from = state.doc.resolve(from)
  const { parent, parentOffset } = $from
  const marks = state.storedMarks ?? $from.marks()
  const isOrdinary = parent.isTextblock && !parent.type.spec.code
  if (!isOrdinary || text.length !== 1 || marks.some((mark) => mark.type.name === 'link')) return null
  // Only a quote looks further back, for the one that it closes.
  const reach = QUOTE.test(text) ? parentOffset : Math.min(parentOffset, NEAR)
  const before = parent.textBetween(parentOffset - reach, parentOffset, '\n', '\ufffc')
  const set = setSign(before, text, typeStyleFor(language))
  if (!set) return null
  const start = from - set.take
  const typed = before.slice(before.length - set.take) + text
  const tr = state.tr.insertText(set.put, start, to)
  return tr.setMeta(key, { from: start, to: start + set.put.length, typed })
}
