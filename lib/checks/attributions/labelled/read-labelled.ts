import type { Attribution, AttributionKind, Excerpt } from '../attribution.ts'

/** A text and the attributions that a person marked in it. */
export type Labelled = { text: string; attributions: Attribution[] }

const KINDS: Record<string, AttributionKind> = {
  c: 'said',
  a: 'according_to',
  b: 'briefed',
  n: 'no_comment',
}

type Mark = Excerpt & { tag: string; group: string }

/**
 * Reads a marked text: {s named source}, {u unnamed source}, {x content} and the cue as {c said}, {a according to},
 * {b said, of people described by what they know} or {n no comment}. Marks nest; a digit behind the letter ({s2 …}) tells
 * several attributions in one text apart. Throws an Error that quotes the text where a mark is open, unknown or without a cue.
 */
export function readLabelled(marked: string): Labelled {
  const { text, marks } = readMarks(marked)
  const groups = [...new Set(marks.map(({ group }) => group))].sort()
  return { text, attributions: groups.map((group) => attributionOf(marks, group, marked)) }
}

function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  const open: Omit<Mark, 'to' | 'text'>[] = []
  let text = ''
  for (const [piece, tag, group] of marked.matchAll(/\{([a-z])(\d?) |\}|[^{}]+|\{/gu)) {
    if (tag !== undefined) open.push({ tag, group: group ?? '', from: text.length })
    else if (piece === '}') {
      const mark = open.pop()
      if (!mark) throw new Error(`A mark is closed that was never opened: ${marked}`)
      marks.push({ ...mark, to: text.length, text: text.slice(mark.from) })
    } else if (piece === '{') throw new Error(`A mark has no letter: ${marked}`)
    else text += piece
  }
  if (open.length > 0) throw new Error(`A mark is never closed: ${marked}`)
  return { text, marks }
}

function attributionOf(marks: readonly Mark[], group: string, marked: string): Attribution {
  const own = marks.filter((mark) => mark.group === group)
  const unknown = own.find(({ tag }) => !/^[suxcabn]$/u.test(tag))
  const cue = own.find(({ tag }) => tag in KINDS)
  const kind = cue && KINDS[cue.tag]
  if (unknown || !cue || !kind) throw new Error(`A mark is unknown or has no cue: ${marked}`)
  const source = own.find(({ tag }) => tag === 's' || tag === 'u')
  const content = own.find(({ tag }) => tag === 'x')
  return {
    source: source ? { ...excerpt(source), unnamed: source.tag === 'u' } : null,
    cue: excerpt(cue),
    content: content ? excerpt(content) : null,
    kind,
  }
}

function excerpt({ from, to, text }: Excerpt): Excerpt {
  return { from, to, text }
}
