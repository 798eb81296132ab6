import { ContentAny, ContentFormat, decodeUpdate, Item } from 'yjs'
import { readBlockSuggestions } from '../suggestions/block-suggestions.ts'

const MARK = /^(insertion|deletion|modification)(--.+)?$/
const ID = /^[0-9a-zA-Z-]{1,64}$/
/** One of these stands in every update that says anything of a suggestion; looking for them costs next to nothing. */
const SIGNS = ['insertion', 'deletion', 'modification', 'insert=', 'delete=', 'split=', 'join=', 'become=']
const bytesAsText = new TextDecoder('latin1')

/**
 * The ids of the suggestions that a Yjs update speaks of: in the marks it puts on words and in the attributes it gives to blocks.
 * Each once. Throws when the bytes are no update.
 */
export function suggestionIdsOfUpdate(bytes: Uint8Array): string[] {
  const text = bytesAsText.decode(bytes)
  if (!SIGNS.some((sign) => text.includes(sign))) return []
  const ids = new Set<string>()
  for (const struct of decodeUpdate(bytes).structs) {
    if (!(struct instanceof Item)) continue
    const { content } = struct
    if (content instanceof ContentFormat) addMarkId(ids, content.key, content.value)
    // The name of an attribute is not in every update that sets it, so any text that reads as suggestions counts.
    if (content instanceof ContentAny)
      for (const value of content.arr as unknown[])
        for (const { id } of readBlockSuggestions(value)) ids.add(id)
  }
  return [...ids]
}

function addMarkId(ids: Set<string>, key: string, value: unknown): void {
  if (!MARK.test(key) || typeof value !== 'object' || value === null) return
  const { id } = value as { id?: unknown }
  if (typeof id === 'string' && ID.test(id)) ids.add(id)
}
