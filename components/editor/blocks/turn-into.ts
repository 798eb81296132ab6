import type { Editor } from '@tiptap/core'

export type PlainKind =
  'paragraph' | 'heading' | 'subheading' | 'quotation' | 'bulletList' | 'orderedList' | 'deskNote'

const NODE: Record<PlainKind, { name: string; attrs?: Record<string, unknown> }> = {
  paragraph: { name: 'paragraph' },
  heading: { name: 'heading', attrs: { level: 2 } },
  subheading: { name: 'heading', attrs: { level: 3 } },
  quotation: { name: 'blockquote' },
  bulletList: { name: 'bulletList' },
  orderedList: { name: 'orderedList' },
  deskNote: { name: 'deskNote' },
}

/** Blocks whose words can take another form without loss. */
const PLAIN = new Set(['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList', 'deskNote'])

/** Whether the block of the story that the cursor is in can take another form. */
export function canTurn(editor: Editor): boolean {
  const { $from } = editor.state.selection
  return $from.depth > 0 && PLAIN.has($from.node(1).type.name)
}

/** What the block of the story that the cursor is in is now, or null when it is none of these. */
export function kindOfBlock(editor: Editor): PlainKind | null {
  const { $from } = editor.state.selection
  if ($from.depth === 0) return null
  const { type, attrs } = $from.node(1)
  const found = (Object.keys(NODE) as PlainKind[]).find(
    (kind) =>
      NODE[kind].name === type.name && (NODE[kind].attrs?.['level'] ?? attrs['level']) === attrs['level'],
  )
  return found ?? null
}

/** Gives the block that the cursor is in another form; words, marks and claims stay. False when it has a form of its own. */
export function turnInto(editor: Editor, kind: PlainKind): boolean {
  if (!canTurn(editor)) return false
  const { name, attrs } = NODE[kind]
  const chain = editor.chain().focus().clearNodes()
  if (kind === 'paragraph') return chain.run()
  if (kind === 'quotation') return chain.wrapIn(name).run()
  if (kind === 'bulletList' || kind === 'orderedList') return chain.toggleList(name, 'listItem').run()
  return chain.setNode(name, attrs).run()
}
