import { diffWords } from 'diff'
import { compareDocuments } from '#lib/document/diff.ts'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import type { NodeJson, StoryDocument } from '#lib/document/model/story-document.ts'
import { textOf } from '#lib/document/model/text-of.ts'

/*
 * npm run bench:compare: what it costs to compare two versions of a story of 24,000 words, block by block and word by word, beside
 * a plain word comparison of the whole text in the same run. Times are milliseconds; the limit is the project's own.
 */

const ROUNDS = 40
const LIMIT = 100
const PARAGRAPHS = 480
const WORDS =
  'the a of harbour council said on Monday after talks that two officials briefed would not be named plan vote wall ferry price rose fell since March between parties office reply late river bridge money report minister'.split(
    ' ',
  )

/** Numbers that come out the same in every run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function sentence(roll: () => number, count: number): string {
  return Array.from({ length: count }, () => WORDS[Math.floor(roll() * WORDS.length)]).join(' ')
}

function paragraph(text: string, place: number): NodeJson {
  const cut = Math.floor(text.length / 2)
  const claim = { type: 'claim', attrs: { id: `claim-${place}` } }
  return {
    type: 'paragraph',
    content: [
      { type: 'text', text: text.slice(0, cut) },
      { type: 'text', text: text.slice(cut), ...(place % 3 === 0 ? { marks: [claim] } : {}) },
    ],
  }
}

function story(seed: number): StoryDocument {
  const roll = dice(seed)
  const content = Array.from({ length: PARAGRAPHS }, (_, place) => paragraph(sentence(roll, 50), place))
  return { ...emptyDocument(), body: { type: 'doc', content } }
}

/** One word in a hundred is another, spread over the whole text. */
function reworded(document: StoryDocument, seed: number): StoryDocument {
  const roll = dice(seed)
  const change = (text: string): string =>
    text
      .split(' ')
      .map((word) => (roll() < 0.01 ? `${word}ed` : word))
      .join(' ')
  const content = (document.body.content ?? []).map((block) => ({
    ...block,
    content: (block.content ?? []).map((run) => ({ ...run, text: change(run.text ?? '') })),
  }))
  return { ...document, body: { type: 'doc', content } }
}

/** Twelve paragraphs stand elsewhere. */
function moved(document: StoryDocument, seed: number): StoryDocument {
  const roll = dice(seed)
  const content = [...(document.body.content ?? [])]
  for (let count = 0; count < 12; count += 1) {
    const [block] = content.splice(Math.floor(roll() * content.length), 1)
    if (block) content.splice(Math.floor(roll() * content.length), 0, block)
  }
  return { ...document, body: { type: 'doc', content } }
}

function timed(label: string, limit: number | null, run: (round: number) => unknown, rounds = ROUNDS): void {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    run(round)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.ceil((times.length - 1) * share)] ?? 0
  const verdict = limit === null ? '' : `   limit ${limit} ms: ${at(0.99) <= limit ? 'kept' : 'BROKEN'}`
  const shown = (share: number) => at(share).toFixed(1).padStart(8)
  console.log(`${label.padEnd(52)} p50 ${shown(0.5)}   p99 ${shown(0.99)}${verdict}`)
}

const first = story(1)
const text = textOf(first.body)
console.log(
  `${text.split(/\s+/u).length} words in ${first.body.content?.length} paragraphs; ${ROUNDS} rounds, ms`,
)
// Like any page that was open for a moment.
for (let round = 0; round < 5; round += 1) compareDocuments(first, reworded(first, round))

const CASES: [string, (round: number) => StoryDocument][] = [
  ['nothing changed', () => structuredClone(first)],
  ['one word in a hundred is another', (round) => reworded(first, round)],
  ['twelve paragraphs moved', (round) => moved(first, round)],
  ['moved and reworded', (round) => moved(reworded(first, round), round)],
  ['rewritten from the first word to the last', (round) => story(round + 2)],
]
for (const [label, make] of CASES) {
  const edits = Array.from({ length: ROUNDS }, (_, round) => make(round))
  timed(label, LIMIT, (round) => compareDocuments(first, edits[round] ?? first))
}
const after = textOf(reworded(first, 1).body)
timed('peer: diffWords of the whole text, 1 in 100', null, () => diffWords(text, after), 3)
