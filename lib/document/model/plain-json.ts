import type { NodeJson } from './story-document.ts'

/** The JSON of a node without what says "no suggestion": most blocks have none, and versions keep every block. */
export function plainJson(json: NodeJson): NodeJson {
  const { attrs, content, ...rest } = json
  const { suggestions, ...others } = attrs ?? {}
  const kept = suggestions ? { suggestions, ...others } : others
  return {
    ...rest,
    ...(Object.keys(kept).length > 0 ? { attrs: kept } : {}),
    ...(content ? { content: content.map(plainJson) } : {}),
  }
}
