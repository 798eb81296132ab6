import { diffSequences } from './diff-sequences.ts'

export type WordRun = { text: string; kind: 'same' | 'added' | 'removed' }

/** A text and its words and signs: where each begins, and the white space after it, which never decides what is the same word. */
type Words = { text: string; words: string[]; starts: number[] }

const MOST_EDITS = 1_000
/** Words keep their apostrophes and hyphens; white space at the very start stands after no word. */
const TOKEN = /([\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*|[^\s]|^(?=\s))\s*/gu

/** Compares two texts word by word. Runs that are not removed make up `after`, runs that are not added `before`. */
export function compareWords(before: string, after: string): WordRun[] {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  const runs: WordRun[] = []
  let [at, to] = [0, 0]
  for (const { kind, count } of diffSequences(old.words, young.words, MOST_EDITS)) {
    if (kind === 'removed') runs.push({ kind, text: textBetween(old, at, at + count) })
    if (kind === 'added') runs.push({ kind, text: textBetween(young, to, to + count) })
    if (kind === 'same') runs.push(...sameWords(old, at, young, to, count))
    at += kind === 'added' ? 0 : count
    to += kind === 'removed' ? 0 : count
  }
  return joined(runs)
}

function wordsOf(text: string): Words {
  const [words, starts]: [string[], number[]] = [[], []]
  for (const match of text.matchAll(TOKEN)) {
    words.push(match[1] ?? '')
    starts.push(match.index)
  }
  return { text, words, starts }
}

function textBetween({ text, starts }: Words, from: number, to: number): string {
  return text.slice(starts[from] ?? text.length, starts[to] ?? text.length)
}

/** The same words in both texts; of the white space between them, what differs was replaced. */
function sameWords(old: Words, at: number, young: Words, to: number, count: number): WordRun[] {
  const [before, after] = [textBetween(old, at, at + count), textBetween(young, to, to + count)]
  if (before === after) return [{ kind: 'same', text: before }]
  return Array.from({ length: count }, (_, step) => {
    const word = old.words[at + step] ?? ''
    const space = textBetween(old, at + step, at + step + 1).slice(word.length)
    return sameWord(word, space, textBetween(young, to + step, to + step + 1).slice(word.length))
  }).flat()
}

function sameWord(word: string, old: string, young: string): WordRun[] {
  let shared = 0
  while (old[shared] !== undefined && old[shared] === young[shared]) shared += 1
  return [
    { kind: 'same', text: word + old.slice(0, shared) },
    { kind: 'removed', text: old.slice(shared) },
    { kind: 'added', text: young.slice(shared) },
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
