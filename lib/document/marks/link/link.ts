import { InputRule, Mark } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { safeHref } from './safe-href.ts'

/** A link of the text. Its only attribute is `href`; what does not pass `safeHref` is never parsed nor rendered. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  keepOnSplit: false,

  addAttributes() {
    return { href: { default: null } }
  },

  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = safeHref(element.getAttribute('href'))
          return href === null ? false : { href }
        },
      },
    ]
  },

  renderHTML({ mark }) {
    const href = safeHref(mark.attrs['href'])
    return href === null
      ? ['span', { 'data-refused-link': '' }, 0]
      : ['a', { href, rel: 'noopener noreferrer' }, 0]
  },

  addCommands() {
    return {
      setLink:
        ({ href }) =>
        ({ commands }) => {
          const safe = safeHref(href)
          return safe !== null && commands.setMark(this.name, { href: safe })
        },
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    }
  },

  addInputRules() {
    return [new InputRule({ find: TYPED_LINK, handler: typedLink })]
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: { handlePaste: (_view, event) => this.editor.commands.command(pasteLink(event)) },
      }),
    ]
  },
})

type PasteCommand = Parameters<import('@tiptap/core').SingleCommands['command']>[0]

/** Pasting an address over selected words links the words instead of replacing them. */
function pasteLink(event: ClipboardEvent): PasteCommand {
  return ({ state, commands }) => {
    const href = safeHref(event.clipboardData?.getData('text/plain'))
    return href !== null && !state.selection.empty && commands.setMark('link', { href })
  }
}

const TYPED_LINK = /\[([^[\]\n]{1,200})\]\(([^\s()]{3,500})\)$/

/** "[words](address)" becomes a link when its last letter is typed; the words keep their marks. */
function typedLink({ state, range, match }: Parameters<InputRule['handler']>[0]): null | void {
  const [, words = '', address] = match
  const href = safeHref(address)
  const mark = state.schema.marks['link']
  const from = range.from + 1
  const to = from + words.length
  if (href === null || !mark || state.doc.textBetween(from, to) !== words) return null
  state.tr
    .delete(to, range.to)
    .delete(range.from, from)
    .addMark(range.from, range.from + words.length, mark.create({ href }))
    .removeStoredMark(mark)
}
