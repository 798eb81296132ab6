import { Collaboration } from '@tiptap/extension-collaboration'
import type { CollaborationOptions } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import type { CollaborationCaretOptions } from '@tiptap/extension-collaboration-caret'
import { yCursorPluginKey, ySyncPluginKey } from '@tiptap/y-tiptap'
import type { ProsemirrorBinding } from '@tiptap/y-tiptap'
import { Fragment } from '@tiptap/pm/model'
import type { Node, Slice } from '@tiptap/pm/model'
import type { EditorState, Plugin, PluginView, Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'
import { XmlElement, XmlFragment } from 'yjs'
import { keepRuns } from '#lib/document/yjs/keep-runs.ts'
import type { TypedWords } from './typed-words.ts'
import { writeLetters } from './write-letters.ts'

type Binding = ProsemirrorBinding & { prosemirrorView: EditorView | null }

/**
 * Co-editing whose cost does not grow with the length of the story: words of others replace only what they changed, where the
 * binding as it comes builds the whole document anew at every remote key, and a view update without new words is not
 * compared with the Y.Doc at all.
 */
export const LiveWords = Collaboration.extend<CollaborationOptions & { typed: TypedWords | null }>({
  addOptions() {
    return { ...this.parent?.(), typed: null } as CollaborationOptions & { typed: TypedWords | null }
  },

  addProseMirrorPlugins() {
    const plugins = this.parent?.() ?? []
    const [sync] = plugins
    if (sync) makeLean(sync, this.options.typed)
    return plugins
  },
})

/** The carets of others, with one's own told only once the words before it are written. */
export const LiveCarets = CollaborationCaret.extend<CollaborationCaretOptions & { typed: TypedWords | null }>(
  {
    addOptions() {
      return { ...this.parent?.(), typed: null } as CollaborationCaretOptions & { typed: TypedWords | null }
    },

    addProseMirrorPlugins() {
      const plugins = this.parent?.() ?? []
      const { typed } = this.options
      if (typed) for (const plugin of plugins) tellAfterwards(plugin, typed)
      return plugins
    },
  },
)

function tellAfterwards(plugin: Plugin, typed: TypedWords): void {
  const { view } = plugin.spec
  if (!view) return
  plugin.spec.view = (editorView) => {
    const original: PluginView = view(editorView)
    const update = (updated: EditorView, before: EditorState) =>
      typed.afterwards(plugin, () => updated.isDestroyed || original.update?.(updated, before))
    return { ...original, update }
  }
}

/**
 * Makes a sync plugin of y-tiptap replace only what changed, and look only when words changed; with `typed`, after the page has
 * drawn what was typed.
 */
export function makeLean(plugin: Plugin, typed: TypedWords | null = null): void {
  const init = plugin.spec.state?.init as unknown as (() => { binding: Binding }) | undefined
  const binding = init?.().binding
  if (!binding) throw new Error('the first plugin of co-editing is not its binding')
  // Documents that are the Y.Doc's own words.
  const made = new WeakSet<Node>()
  keepRunsAtChanges(binding)
  replaceOnlyChanges(binding, made)
  lookOnlyAtChanges(plugin, { made, typed, whileTyped: writeOnlyLetters(binding) })
}

function keepRunsAtChanges(binding: Binding): void {
  const write = binding._prosemirrorChanged.bind(binding)
  binding._prosemirrorChanged = (doc) =>
    binding.doc.transact(() => {
      keepRuns(binding.type, doc, binding.mapping)
      write(doc)
    }, ySyncPluginKey)
}

/** Makes a binding write no more than letters while what is returned runs. */
function writeOnlyLetters(binding: Binding): (look: () => void) => void {
  const whole = binding._prosemirrorChanged.bind(binding)
  const letters = (doc: Node) =>
    binding.doc.transact(() => writeLetters(binding, doc) || whole(doc), ySyncPluginKey)
  return (look) => {
    binding._prosemirrorChanged = letters
    try {
      look()
    } finally {
      binding._prosemirrorChanged = whole
    }
  }
}

function replaceOnlyChanges(binding: Binding, made: WeakSet<Node>): void {
  const { mapping } = binding
  let isRemote = false
  const clear = mapping.clear.bind(mapping)
  mapping.clear = () =>
    isRemote && binding.prosemirrorView ? forgetStale(binding, binding.prosemirrorView) : clear()
  Object.defineProperty(binding, '_tr', {
    get: () => {
      const { state } = binding.prosemirrorView ?? {}
      if (!state) throw new Error('words arrived before the editor')
      const tr: Transaction = state.tr.setMeta('addToHistory', false)
      if (isRemote)
        tr.replace = (from: number, to?: number, slice?: Slice) => {
          replaceChanged(binding, tr, { from, to: to ?? from, slice })
          made.add(tr.doc)
          return tr
        }
      return tr
    },
  })
  const whole = binding._typeChanged.bind(binding)
  const inView = binding._isLocalCursorInView.bind(binding)
  const lean: typeof binding._typeChanged = (events, transaction) => {
    // Scrolling measures the page: only what moves blocks can carry the cursor out of view.
    binding._isLocalCursorInView = () => changedTypes(transaction).has(binding.type) && inView()
    isRemote = true
    try {
      whole(events, transaction)
    } finally {
      isRemote = false
    }
  }
  binding._typeChanged = lean
  Object.assign(binding, { _observeFunction: lean })
}

function changedTypes({ changed }: Parameters<Binding['_typeChanged']>[1]): ReadonlyMap<unknown, unknown> {
  return changed
}

/** Drops what is known of blocks that changed, or of which something else stands in the editor. */
function forgetStale(binding: Binding, view: EditorView): void {
  const standing = new Set<Node>()
  view.state.doc.forEach((node) => standing.add(node))
  for (const child of binding.type.toArray()) {
    const node = binding.mapping.get(child as XmlElement)
    if (!(node && !Array.isArray(node) && standing.has(node as Node))) forget(binding, child)
  }
}

function forget({ mapping }: Binding, type: unknown): void {
  mapping.delete(type as XmlElement)
  if (type instanceof XmlFragment) for (const child of type.toArray()) forget({ mapping } as Binding, child)
}

type Replacement = { from: number; to: number; slice?: Slice | undefined }

/** Replaces the smallest range in which the editor's words differ from `slice`, which is the whole document as it is to be. */
function replaceChanged(binding: Binding, tr: Transaction, { from, to, slice }: Replacement): void {
  const replace = Object.getPrototypeOf(tr).replace as Transaction['replace']
  const content = slice?.content ?? Fragment.empty
  const start = tr.doc.content.findDiffStart(content)
  if (start === null) return
  const ends = tr.doc.content.findDiffEnd(content)
  if (!ends) return void replace.call(tr, from, to, slice)
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  const whole = tr.doc.copy(content)
  replace.call(tr, start, ends.a + overlap, whole.slice(start, ends.b + overlap))
  if (!tr.doc.content.eq(content)) replace.call(tr, 0, tr.doc.content.size, slice)
  keepMapped(binding, tr.doc)
}

/** What stands in the editor now is what the binding knows of each block. */
function keepMapped({ type, mapping }: Binding, doc: Node): void {
  for (const [index, child] of type.toArray().entries()) {
    const node = doc.maybeChild(index)
    if (child instanceof XmlElement && node && mapping.get(child) !== node) mapping.set(child, node)
  }
}

type Looking = { made: WeakSet<Node>; typed: TypedWords | null; whileTyped: (look: () => void) => void }

function lookOnlyAtChanges(plugin: Plugin, { made, typed, whileTyped }: Looking): void {
  const { view } = plugin.spec
  const keys = typed ? watchTyping(plugin, typed) : null
  plugin.spec.view = (editorView) => {
    const original: PluginView = view?.(editorView) ?? {}
    let looked: Node | null = null
    const look = (updated: EditorView, before: EditorState): void => {
      const { doc } = updated.state
      if (doc === looked) return
      original.update?.(updated, before)
      // While words of others come in nothing is looked at, so what a plugin added to them waits for the next update.
      looked = made.has(doc) || !isOfOthers(updated.state) ? doc : null
    }
    const update = (updated: EditorView, before: EditorState): void => {
      const isKey = keys?.onlyTyped() === true
      if (updated.state.doc === looked) return
      if (isKey && typed && !isOfOthers(updated.state))
        return typed.later(plugin, () => whileTyped(() => look(updated, before)))
      typed?.drop(plugin)
      look(updated, before)
    }
    const destroy = () => {
      typed?.settle()
      original.destroy?.()
    }
    return { ...original, update, destroy }
  }
}

/** Watches a sync plugin's transactions. → whether since the last question all that changed words were keys in a paragraph. */
function watchTyping(plugin: Plugin, typed: TypedWords): { onlyTyped: () => boolean } {
  const { state } = plugin.spec
  let isTyped = true
  if (state) {
    const apply = state.apply.bind(plugin)
    state.apply = (tr, ...rest) => {
      if (tr.docChanged && tr.getMeta(ySyncPluginKey) === undefined && !isTyping(tr)) isTyped = false
      // Where others are is told in places of the Y.Doc.
      if (tr.getMeta(yCursorPluginKey) !== undefined) typed.settle()
      return apply(tr, ...rest)
    }
  }
  const onlyTyped = () => {
    const was = isTyped
    isTyped = true
    return was
  }
  return { onlyTyped }
}

/** The longest that still counts as typed, in characters. */
const KEY = 32

/** Whether a transaction is no more than a key: letters put in or taken out within one paragraph, to be undone like any. */
function isTyping(tr: Transaction): boolean {
  if (tr.getMeta('addToHistory') === false) return false
  return tr.steps.every((step, index) => {
    if (!(step instanceof ReplaceStep)) return false
    const { from, to, slice } = step
    const doc = tr.docs[index]
    if (!doc || slice.openStart + slice.openEnd > 0 || slice.size > KEY || to - from > KEY) return false
    if (!slice.content.content.every((node) => node.isText)) return false
    const $from = doc.resolve(from)
    return $from.parent.isTextblock && $from.sameParent(doc.resolve(to))
  })
}

function isOfOthers(state: EditorState): boolean {
  return (ySyncPluginKey.getState(state) as { isChangeOrigin?: boolean } | undefined)?.isChangeOrigin === true
}
