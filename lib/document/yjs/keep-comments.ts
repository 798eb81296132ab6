import { canonicalText } from '../model/fingerprint-text.ts'
import type { NodeJson } from '../model/story-document.ts'
import { withoutComments } from '../model/without-comments.ts'

/**
 * A part as it is wanted, with the comments that lie on `current` kept on every block that stays the same. `wanted` holds no
 * marks of comments; `current` is the part with them. Where a block changes, its comments lose their words and are listed so.
 */
export function keepComments(current: NodeJson, wanted: NodeJson): NodeJson {
  const commented = new Map<string, NodeJson[]>()
  for (const block of current.content ?? []) {
    const bare = withoutComments(block)
    if (bare === block) continue
    const key = canonicalText(bare)
    commented.set(key, [...(commented.get(key) ?? []), block])
  }
  if (commented.size === 0) return wanted
  const content = (wanted.content ?? []).map((block) => commented.get(canonicalText(block))?.shift() ?? block)
  return { ...wanted, content }
}
