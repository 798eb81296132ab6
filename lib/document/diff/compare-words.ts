import { diffSequences } from './diff-sequences.ts'

export type WordRun = { text: string; kind: 'same' | 'added' | 'removed' }

/** A word or a sign, and the white space after it, which never decides what is the same word. */
type Token = { word: string; space: string }

const MOST_EDITS = 1_000
/** Words keep their apostrophes and hyphens; white space at the very start stands after no word. */
const TOKEN = /([\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*|[^\s]|^(?=\s))(\s*)/gu

/** Compares two texts word by word. Runs that are not removed make up `after`, runs that are not added `before`. */
export function compareWords(before: string, after: string): WordRun[] {
  const [old, young] = [tokensOf(before), tokensOf(after)]
  const runs: WordRun[] = []
  let [at, to] = [0, 0]
  const words = (tokens: Token[]): string[] => tokens.map((token) => token.word)
  for (const { kind, count } of diffSequences(words(old), words(young), MOST_EDITS)) {
    if (kind === 'removed') runs.push({ kind, text: textOf(old.slice(at, at + count)) })
    if (kind === 'added') runs.push({ kind, text: textOf(young.slice(to, to + count)) })
    for (let step = 0; kind === 'same' && step < count; step += 1) {
      runs.push(...sameWord(old[at + step], young[to + step]))
    }
    at += kind === 'added' ? 0 : count
    to += kind === 'removed' ? 0 : count
  }
  return joined(runs)
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ([, word = '', space = '']) => ({ word, space }))
}

function textOf(tokens: Token[]): string {
  return tokens.map(({ word, space }) => word + space).join('')
}

function sameWord(old: Token | undefined, young: Token | undefined): WordRun[] {
  if (!old || !young) return []
  if (old.space === young.space) return [{ kind: 'same', text: old.word + old.space }]
  let shared = 0
  while (old.space[shared] !== undefined && old.space[shared] === young.space[shared]) shared += 1
  return [
    { kind: 'same', text: old.word + old.space.slice(0, shared) },
    { kind: 'removed', text: old.space.slice(shared) },
    { kind: 'added', text: young.space.slice(shared) },
  ]
}

/** Runs of one kind in a row are one, and the space after words that were replaced is what stayed. */
function joined(runs: WordRun[]): WordRun[] {
  const result: WordRun[] = []
  let [removed, added] = ['', '']
  const settle = (): void => {
    const space = removed && added ? sameSpaceAtEnd(removed, added) : ''
    push(result, { kind: 'removed', text: removed.slice(0, removed.length - space.length) })
    push(result, { kind: 'added', text: added.slice(0, added.length - space.length) })
    push(result, { kind: 'same', text: space })
    ;[removed, added] = ['', '']
  }
  for (const { kind, text } of runs) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      settle()
      push(result, { kind, text })
    }
  }
  settle()
  return result
}

function push(result: WordRun[], { kind, text }: WordRun): void {
  const last = result.at(-1)
  if (text === '') return
  if (last?.kind === kind) last.text += text
  else result.push({ kind, text })
}

function sameSpaceAtEnd(one: string, other: string): string {
  const space = /\s*$/u.exec(one)?.[0] ?? ''
  return space !== one && other !== space && /\s*$/u.exec(other)?.[0] === space ? space : ''
}
