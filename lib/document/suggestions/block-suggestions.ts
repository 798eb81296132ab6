/** What a block may become when a suggestion is accepted: another type of block, other attributes. */
export type Becoming = { type: string; attrs: Record<string, unknown> }

/**
 * A suggestion about a block (or a line break): to put it in, to take it out, to join it to the block before, to part the text
 * at this line break, or to make something else of it.
 */
export type BlockSuggestion =
  | { does: 'insert' | 'delete' | 'split' | 'join'; id: string }
  | { does: 'become'; id: string; becoming: Becoming }

const TOKEN = /^(insert|delete|split|join|become)=([0-9a-zA-Z-]{1,64})(?:=(\S+))?$/

/** The suggestions in the attribute `suggestions` of a node, whatever it holds; what cannot be read counts for nothing. */
export function readBlockSuggestions(value: unknown): BlockSuggestion[] {
  if (typeof value !== 'string' || value === '') return []
  return value.split(' ').flatMap((token) => readToken(token) ?? [])
}

/** The attribute that stands for these suggestions, the same in whatever order they were made; null for none. */
export function writeBlockSuggestions(suggestions: readonly BlockSuggestion[]): string | null {
  if (suggestions.length === 0) return null
  const tokens = suggestions.map((one) =>
    one.does === 'become'
      ? `become=${one.id}=${encodeURIComponent(JSON.stringify(one.becoming))}`
      : `${one.does}=${one.id}`,
  )
  return [...new Set(tokens)].sort().join(' ')
}

function readToken(token: string): BlockSuggestion | null {
  const [, does, id, rest] = TOKEN.exec(token) ?? []
  if (!does || !id) return null
  if (does !== 'become') return { does: does as 'insert' | 'delete' | 'split' | 'join', id }
  const becoming = readBecoming(rest)
  return becoming && { does, id, becoming }
}

function readBecoming(text: string | undefined): Becoming | null {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(text ?? ''))
    if (typeof value !== 'object' || value === null) return null
    const { type, attrs } = value as Record<string, unknown>
    const isRecord = typeof attrs === 'object' && attrs !== null && !Array.isArray(attrs)
    return typeof type === 'string' && isRecord ? { type, attrs: attrs as Record<string, unknown> } : null
  } catch {
    return null
  }
}
