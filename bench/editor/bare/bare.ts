// The peer: Tiptap with its starter kit and nothing else, over the same words.
import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

const words = new URLSearchParams(location.search).get('words') ?? '500'
const paragraphs = (await (await fetch(`/paragraphs?words=${words}`)).json()) as string[]
const editor = new Editor({
  element: document.querySelector('#page'),
  extensions: [StarterKit],
  content: {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
})
editor.view.dom.setAttribute('aria-label', 'Body')
