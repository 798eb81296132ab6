import { Extension } from '@tiptap/core'
import type { Extensions } from '@tiptap/core'
import { Deletion } from '../marks/deletion/deletion.ts'
import { Insertion } from '../marks/insertion/insertion.ts'
import { ModificationMark } from '../marks/modification/modification.ts'
import { keepSuggestionsApart } from '../yjs/suggestions-apart.ts'

keepSuggestionsApart()

/** The marks of suggestions, for nodes that say which marks their text may hold. */
export const SUGGESTION_MARKS = 'insertion deletion modification'

/**
 * The attribute `suggestions` of every node but the text: what `block-suggestions.ts` reads. An attribute and not a mark, because
 * Yjs keeps marks on text alone. It stays on both halves of a split block: half a suggested paragraph is a suggestion still.
 */
const BlockSuggestions = Extension.create({
  name: 'blockSuggestions',

  addGlobalAttributes() {
    return [
      {
        types: 'nodes',
        attributes: {
          suggestions: {
            default: null,
            parseHTML: (element) => element.getAttribute('data-suggestions'),
            renderHTML: ({ suggestions }) => (suggestions ? { 'data-suggestions': suggestions } : {}),
          },
        },
      },
    ]
  },
})

/** What every part needs so that changes can be suggested in it. */
export const suggestionKit: Extensions = [Insertion, Deletion, ModificationMark, BlockSuggestions]
