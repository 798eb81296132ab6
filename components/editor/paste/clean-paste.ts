import { Extension } from '@tiptap/core'
import { DOMSerializer, Fragment, Slice } from '@tiptap/pm/model'
import type { Mark, Node, Schema } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import type { DocumentPart, NodeJson } from '#lib/document/model/story-document.ts'
import { cleanHtml } from '#lib/document/paste/clean-html.ts'
import { cleanText } from '#lib/document/paste/clean-text.ts'
import { isFromStory } from './stamp.ts'

type Options = {
  part: DocumentPart
  /** Pictures of another page were left out; how many. */
  onPictures: (count: number) => void
}

/** Cleans what other programs put on the clipboard. Words of a story of this newsroom come as they are. */
export const CleanPaste = Extension.create<Options>({
  name: 'cleanPaste',

  addProseMirrorPlugins() {
    const { part, onPictures } = this.options
    let pictures = 0
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            pictures = 0
            if (isFromStory(html)) return html
            const clean = cleanHtml(html)
            pictures = clean.pictures
            return htmlFor(part, clean.blocks)
          },
          ...(part === 'body'
            ? {
                clipboardTextParser: (text, $context) =>
                  sliceOf(text, $context.marks(), $context.doc.type.schema),
              }
            : {}),
          handlePaste: (_view, _event, slice) => {
            if (pictures > 0) onPictures(pictures)
            pictures = 0
            // Nothing to put in must not take out what is selected.
            return slice.size === 0
          },
        },
      }),
    ]
  },
})

/** Clean blocks as the HTML that a part's own rules read: running text for a line, a paragraph for each key point. */
function htmlFor(part: DocumentPart, blocks: readonly NodeJson[]): string {
  const schema = schemaFor('body')
  const content = Fragment.fromJSON(schema, blocks)
  const serializer = DOMSerializer.fromSchema(schema)
  const box = document.createElement('div')
  if (part === 'body') box.append(serializer.serializeFragment(content))
  else {
    const lines = textblocksIn(content).map((node) =>
      serializer.serializeFragment(unbroken(node.content, schema)),
    )
    for (const [index, line] of lines.entries()) {
      const isNext = part === 'keyPoints' || index === 0
      const paragraph = isNext ? box.appendChild(document.createElement('p')) : box.lastElementChild
      paragraph?.append(...(isNext ? [] : [' ']), line)
    }
  }
  return box.innerHTML
}

function textblocksIn(content: Fragment): Node[] {
  const found: Node[] = []
  content.descendants((node) => {
    if (node.isTextblock) found.push(node)
    return !node.isTextblock
  })
  return found
}

function unbroken(content: Fragment, schema: Schema): Fragment {
  return Fragment.from(
    content.content.map((node) => (node.type.name === 'hardBreak' ? schema.text(' ') : node)),
  )
}

/** Plain text in the look of the words it comes among. Words without a line break keep the spaces at their ends. */
function sliceOf(text: string, marks: readonly Mark[], schema: Schema): Slice {
  const blocks = /[\r\n]/.test(text) ? cleanText(text) : []
  const content =
    blocks.length > 0
      ? Fragment.fromJSON(schema, blocks)
      : Fragment.from(text.trim() === '' && text !== ' ' ? [] : schema.text(text))
  return Slice.maxOpen(marked(content, marks))
}

function marked(content: Fragment, marks: readonly Mark[]): Fragment {
  return Fragment.from(
    content.content.map((node) => (node.isText ? node.mark(marks) : node.copy(marked(node.content, marks)))),
  )
}
