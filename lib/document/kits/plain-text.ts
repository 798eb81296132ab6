import { StarterKit, type StarterKitOptions } from '@tiptap/starter-kit'

const NOTHING = {
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  document: false,
  dropcursor: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  paragraph: false,
  strike: false,
  trailingNode: false,
  underline: false,
  // Undo comes from Yjs, which takes back only one's own words.
  undoRedo: false,
} as const satisfies Partial<StarterKitOptions>

/** Text and whatever `more` names of the starter kit: a kit says what it has, nothing comes in unasked. */
export function textWith(more: Partial<StarterKitOptions>) {
  return StarterKit.configure({ ...NOTHING, ...more })
}
